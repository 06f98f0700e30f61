// Paragraphs, and what each is for.
#pragma once

#include <string_view>
#include <vector>

#include "quoth/annotation.h"

namespace quoth::text {

// The paragraphs of a decoded text in order, with their roles. Structure decides (position, shape,
// neighbours), lexicons help. Every character that is not white space is in one paragraph.
//
// `marked` has the paragraphs of a text that was taken out of markup, or none. They stay as they
// are, and so do their roles, but for those of role body, and for headings and items whose words
// are those of furniture: `<p>` says little of what a paragraph is for. `set_off` has the ranges
// of those that markup sets off as quotations, see Article.
std::vector<Paragraph> find_paragraphs(std::string_view text,
                                       const std::vector<Paragraph>& marked = {},
                                       const std::vector<Span>& set_off = {});

}  // namespace quoth::text
