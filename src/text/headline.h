// Which paragraphs of a plain text are its headline and the sentence under it.
#pragma once

#include <vector>

#include "quoth/annotation.h"
#include "text/shaped_blocks.h"

namespace quoth::text {

// `roles` with a headline, if the text has one, with its standfirst and with the rubrics before it
// as furniture.
std::vector<Role> with_headline(const ShapedBlocks& blocks, std::vector<Role> roles);

}  // namespace quoth::text
