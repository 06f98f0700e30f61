// Paragraphs, and what each is for.
#pragma once

#include <string_view>
#include <vector>

#include "quoth/annotation.h"

namespace quoth::text {

// The paragraphs of a decoded text in order, with their roles. Structure decides (position, shape,
// neighbours), lexicons help. Every character that is not white space is in one paragraph.
std::vector<Paragraph> find_paragraphs(std::string_view text);

}  // namespace quoth::text
