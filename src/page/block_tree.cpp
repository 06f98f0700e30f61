#include "page/block_tree.h"

namespace quoth::page {

BlockTree::BlockTree(const HtmlTree& tree, const std::vector<Part>& parts,
                     const std::vector<HtmlBlock>& blocks)
    : nodes_(tree.nodes()), parts_(parts), blocks_(blocks) {
  first_.resize(nodes_.size() + 1);
  std::uint32_t b = 0;
  for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
    while (b < size() && blocks_[b].element < i) ++b;
    first_[i] = b;
  }
  first_[nodes_.size()] = size();
}

bool BlockTree::is_item(std::uint32_t block) const {
  const std::uint32_t element = blocks_[block].element;
  return parts_[element] == Part::item ||
         (nodes_[element].name == "p" && parts_[nodes_[element].parent] == Part::item);
}

}  // namespace quoth::page
