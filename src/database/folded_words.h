// What the index of words needs beside the text and the lemmas of a quotation.
#pragma once

#include <string>

#include "quoth/annotation.h"

namespace quoth::database {

// The words of a quotation and then their lemmas, as find::fold_word() has them, with a blank
// between: "lovland gon na". FTS5 takes letters and digits that stand together as a word, whatever
// tokens they are, and folds no more than case and accents. Empty where that gives the same words:
// in ASCII, without tokens that touch ("gonna", "don't", "5m").
std::string folded_words(const Annotation& annotation, const Quotation& quotation);

}  // namespace quoth::database
