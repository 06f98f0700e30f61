// Which paragraph of a page is its headline.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "page/block_tree.h"

namespace quoth::page {

// Letters and digits alone, in small letters of ASCII: what is compared of two titles.
std::string letters_of(std::string_view text);

// The heading that is most like the page's title; else the first <h1>; else the text that is the
// title, in a page without headings. A block.
std::optional<std::uint32_t> find_headline(const BlockTree& page, std::string_view title);

}  // namespace quoth::page
