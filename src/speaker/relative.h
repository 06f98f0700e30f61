// What stands before "who", "which" and "many of whom".
#pragma once

#include <vector>

#include "speaker/phrase.h"
#include "speaker/referent_table.h"

namespace quoth::speaker {

// The last token of what a relative pronoun goes back to, without commas and adverbs between; kNone
// where the pronoun opens its sentence.
Index before_relative(const DocumentView& page, Index pronoun);

// "Jo Alder of Elm, who", "Jo Alder, a lawyer at the Elm Bank, who": neither the town nor the bank.
// `last` is the token before the pronoun, `named_at` has for each token the referent of the name it
// is in; kNone where no person is named so.
Index person_before_who(const DocumentView& page, const ReferentTable& cast,
                        const std::vector<Index>& named_at, Index last);

// "Friends and family who": both.
Phrase with_first_conjunct(const DocumentView& page, Phrase phrase);

}  // namespace quoth::speaker
