// Sources that are read as pronouns. Words are looked up in any case, so that "US" is the pronoun
// "us" here: "US officials said" and "the US President said" are read as "we said". (A known
// fault.)
#pragma once

#include "speaker/document_view.h"

namespace quoth::speaker {

// "That" and "which" before a noun are determiners, and "both", "all" and "neither" are quantities.
bool is_pronoun(const DocumentView& view, Index i);

// The pronoun that the words of a source stand for: "he", "his" alone, "many of [whom]"; kNone if
// they are another phrase.
Index pronoun_of(const DocumentView& view, TokenRange source);

}  // namespace quoth::speaker
