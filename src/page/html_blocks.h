// The paragraphs of a page, wherever they are on it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "page/html_tree.h"
#include "page/page_part.h"

namespace quoth::page {

struct HtmlBlock {
  std::string text;           // white space made single, none at the ends; not empty
  std::uint32_t element = 0;  // the nearest around it that is not within a line
  std::uint32_t size = 0;     // in code points
  std::uint32_t linked = 0;   // how many of them are within links
  std::uint32_t bold = 0;     // how many are within <b> or <strong>
};

// Whether a text ends as sentences do, or with a colon; marks that close something may follow.
bool ends_sentence(std::string_view text);

// In document order; what is hidden is left out. The cells of a table's row are one block. A line
// break begins a new block where the text before it ends a sentence, where that after it begins
// with a bullet, and where two follow each other; in <pre>, a blank line does. A text in <q> gets
// quotation marks.
std::vector<HtmlBlock> find_blocks(const HtmlTree& tree, const std::vector<Part>& parts);

}  // namespace quoth::page
