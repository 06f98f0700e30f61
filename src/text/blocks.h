// The stretches of a text that are paragraphs: by blank lines, list bullets and line ends.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "quoth/span.h"

namespace quoth::text {

struct Block {
  Span span;            // white space at both ends left out, a bullet not
  Span words;           // `span` without the bullet
  bool bullet = false;  // begins with •, *, -, 1. and their like
  bool tight = false;   // no blank line before it
};

// In order. A line end within a block joins two lines where the text is wrapped to a width, and
// separates two blocks where each line is a paragraph.
std::vector<Block> find_blocks(std::string_view text);

// How many bytes of a line are its bullet ("•", "*", "-", "1.", "12)") and the white space after
// it; 0 if it has none, or nothing after it.
std::uint32_t bullet_size(std::string_view line);

}  // namespace quoth::text
