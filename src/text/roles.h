// What each paragraph is for.
#pragma once

#include <string_view>
#include <vector>

#include "quoth/annotation.h"
#include "text/blocks.h"

namespace quoth::text {

// `marked` is empty, or has the role that markup gives each block; see find_paragraphs() for it and
// for `set_off`.
std::vector<Role> find_roles(std::string_view text, const std::vector<Block>& blocks,
                             const std::vector<Paragraph>& marked = {},
                             const std::vector<Span>& set_off = {});

}  // namespace quoth::text
