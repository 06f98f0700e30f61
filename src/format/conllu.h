// CoNLL-U (https://universaldependencies.org/format.html): words, tags and lemmas, without syntax.
// MISC contains NER=B-PERSON for entities and Attribution=B-content-2 for the parts of the second
// quotation of the article, separated by commas if there are several. A comment on the sentence
// gives the type, medium, sign and speaker of the quotation: "# attribution 2 = mixed speech +
// ann-lee".
#pragma once

#include <string>

#include "quoth/annotation.h"

namespace quoth::format {

// The sentences of one article, starting with "# newdoc id".
std::string conllu(const Annotation& annotation);

}  // namespace quoth::format
