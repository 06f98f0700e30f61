// Finds to whom a quotation was said.
#pragma once

#include <string>

#include "diff/article_text.h"

namespace quoth::diff {

// The name of the addressee, or else the words after a cue that takes one: "reporters" of "told
// reporters on Monday". Empty if the cue names nobody, or only by a pronoun.
std::string addressee_of(const ArticleText& text, const QuotationRecord& quotation);

}  // namespace quoth::diff
