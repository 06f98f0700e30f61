// A page with what is found on it before its article is.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "page/block_tree.h"
#include "page/html_blocks.h"
#include "page/html_tree.h"
#include "page/page_part.h"

namespace quoth::page {

struct ParsedPage {
  explicit ParsedPage(std::string_view html)
      : tree(parsed(html)), parts(find_parts(tree)), blocks(find_blocks(tree, parts)) {}

  static HtmlTree parsed(std::string_view html) {
    auto tree = HtmlTree::parse(html);
    if (!tree) throw std::invalid_argument(tree.error().reason);
    return *std::move(tree);
  }

  // The first element of this name; 0 if there is none.
  std::uint32_t element(std::string_view name) const {
    for (std::uint32_t i = 0; i < tree.nodes().size(); ++i) {
      if (tree.nodes()[i].name == name) return i;
    }
    return 0;
  }
  // The texts of the blocks that are chosen.
  std::vector<std::string> texts(const std::vector<bool>& chosen) const {
    std::vector<std::string> texts;
    for (std::size_t b = 0; b < blocks.size(); ++b) {
      if (chosen[b]) texts.push_back(blocks[b].text);
    }
    return texts;
  }

  HtmlTree tree;
  std::vector<Part> parts;
  std::vector<HtmlBlock> blocks;
  BlockTree page{tree, parts, blocks};
};

}  // namespace quoth::page
