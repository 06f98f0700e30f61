// What stands before "who", "which" and "many of whom".
#pragma once

#include <vector>

#include "speaker/cast.h"
#include "speaker/phrase.h"

namespace quoth {

// The last token of what a relative pronoun goes back to, without commas and adverbs between; kNone
// where the pronoun opens its sentence.
Index before_relative(const Page& page, Index pronoun);

// "Jo Alder of Elm, who", "Jo Alder, a lawyer at the Elm Bank, who": neither the town nor the bank.
// `last` is the token before the pronoun, `named_at` has for each token the referent of the name it
// is in; kNone where no person is named so.
Index person_before_who(const Page& page, const Cast& cast, const std::vector<Index>& named_at,
                        Index last);

// "Friends and family who": both.
Phrase with_first_conjunct(const Page& page, Phrase phrase);

}  // namespace quoth
