// Sources that are read as pronouns.
#pragma once

#include "speaker/document_view.h"

namespace quoth::speaker {

// "US", "WHO", "IT" in a sentence that is not in capitals throughout.
bool is_acronym(const DocumentView& view, Index i);

// "That" and "which" before a noun are determiners, and "both", "all" and "neither" are quantities.
// In capitals amid small letters, and within the name of a person, a word is a name: "US
// officials", "WHO", "He Kang".
bool is_pronoun(const DocumentView& view, Index i);

// The pronoun that the words of a source stand for: "he", "his" alone, "many of [whom]"; kNone if
// they are another phrase.
Index pronoun_of(const DocumentView& view, TokenRange source);

}  // namespace quoth::speaker
