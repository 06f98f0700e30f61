// CoNLL-U (https://universaldependencies.org/format.html): words, tags and lemmas, without syntax.
// MISC holds NER=B-PERSON for entities and Attribution=B-content-2 for the parts of the second
// quotation of the article, several joined by commas; its sentence has a comment that names its
// type, medium and speaker: "# attribution 2 = mixed speech ann-lee".
#pragma once

#include <string>

#include "quoth/annotation.h"

namespace quoth::format {

// The sentences of one article, with its "# newdoc id".
std::string conllu(const Annotation& annotation);

}  // namespace quoth::format
