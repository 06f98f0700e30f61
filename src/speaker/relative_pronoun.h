// What is before "who", "which" and "many of whom".
#pragma once

#include <optional>

#include "speaker/phrase.h"

namespace quoth::speaker {

// The last token of what a relative pronoun refers back to, without the commas and adverbs between;
// kNone if the pronoun opens its sentence.
Index before_relative(const DocumentView& view, Index pronoun);

// The noun phrase that ends there: of "friends and family who", both. Nothing if no noun is there.
std::optional<Phrase> phrase_before_relative(const DocumentView& view, Index pronoun);

}  // namespace quoth::speaker
