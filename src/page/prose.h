// Which paragraphs of a page are sentences rather than titles, labels and links.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "page/block_tree.h"

namespace quoth::page {

// Sizes in code points.
inline constexpr std::uint32_t kLongText = 80;       // a text that is no title, however it ends
inline constexpr std::uint32_t kShortSentence = 30;  // shorter ones are labels: "Advertisement."

// Most of it is links, and what is not is no text of its own.
bool is_links(const HtmlBlock& block);

// Refers to the page, which must outlive it.
class Prose {
 public:
  // `teaser` says of each block whether it leads to another article: those are none.
  Prose(const BlockTree& page, const std::vector<bool>& teaser);

  bool operator[](std::uint32_t block) const { return prose_[block]; }
  // The code points of the sentences on the page, and in a node.
  std::int64_t size() const { return before_.back(); }
  std::int64_t size_within(std::uint32_t node) const;
  // Whether an element holds so many of the page's sentences that it is no furniture, whatever it
  // is called: "article-with-sidebar". `headline` is a block.
  bool most_is_within(std::uint32_t node, std::optional<std::uint32_t> headline) const;

 private:
  const BlockTree* page_;
  std::vector<bool> prose_;
  std::vector<std::int64_t> before_;  // code points of sentences before each block
};

}  // namespace quoth::page
