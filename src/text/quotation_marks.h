// Quotation marks: what is between them, whether or not anyone is quoted.
#pragma once

#include <string_view>
#include <vector>

#include "quoth/annotation.h"

namespace quoth::text {

// Pairs the marks of every paragraph: curly, straight, single against apostrophes, guillemets,
// LaTeX-like (``, ''), nested. A paragraph that opens a quotation which the next one opens again
// does not close it (the convention for quotations of several paragraphs); a mark that nothing
// closes ends with its paragraph, and is `open`. If the first mark of one of the next paragraphs
// closes it, the paragraphs up to there are quoted too, without a mark at their beginning. Ordered
// by beginning, the outer one first.
std::vector<Quoted> find_quoted(std::string_view text, const std::vector<Paragraph>& paragraphs);

}  // namespace quoth::text
