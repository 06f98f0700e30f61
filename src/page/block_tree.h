// The paragraphs of a page with the elements that hold them.
#pragma once

#include <cstdint>
#include <vector>

#include "page/html_blocks.h"
#include "page/html_tree.h"
#include "page/page_part.h"

namespace quoth::page {

// Refers to what it is made of, which must outlive it.
class BlockTree {
 public:
  BlockTree(const HtmlTree& tree, const std::vector<Part>& parts,
            const std::vector<HtmlBlock>& blocks);

  const std::vector<Node>& nodes() const { return nodes_; }
  // Of each node.
  const std::vector<Part>& parts() const { return parts_; }
  const std::vector<HtmlBlock>& blocks() const { return blocks_; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(blocks_.size()); }

  // The blocks within a node are [begin(node), end(node)).
  std::uint32_t begin(std::uint32_t node) const { return first_[node]; }
  std::uint32_t end(std::uint32_t node) const { return first_[nodes_[node].end]; }
  bool holds(std::uint32_t node, std::uint32_t block) const {
    return begin(node) <= block && block < end(node);
  }

  const Node& element(std::uint32_t block) const { return nodes_[blocks_[block].element]; }
  bool is_heading(std::uint32_t block) const {
    return parts_[blocks_[block].element] == Part::heading;
  }
  // The paragraph of a list's item rather than of what is set within one.
  bool is_item(std::uint32_t block) const;

 private:
  const std::vector<Node>& nodes_;
  const std::vector<Part>& parts_;
  const std::vector<HtmlBlock>& blocks_;
  std::vector<std::uint32_t> first_;  // of each node: the first block in it or after it
};

}  // namespace quoth::page
