#include "page/prose.h"

namespace quoth::page {

bool is_links(const HtmlBlock& block) {
  constexpr std::uint32_t kSentence = 60;  // one that is surely no label
  const bool sentence = block.size >= kSentence && ends_sentence(block.text);
  return block.linked * (sentence ? 4 : 2) > block.size * (sentence ? 3 : 1) &&
         block.size - block.linked < kLongText;
}

Prose::Prose(const BlockTree& page, const std::vector<bool>& teaser)
    : page_(&page), prose_(page.size()), before_(page.size() + 1) {
  for (std::uint32_t b = 0; b < page.size(); ++b) {
    const HtmlBlock& block = page.blocks()[b];
    prose_[b] =
        !page.is_heading(b) && !is_links(block) && !teaser[b] &&
        (block.size >= kLongText || (block.size >= kShortSentence && ends_sentence(block.text)));
    before_[b + 1] = before_[b] + (prose_[b] ? block.size : 0);
  }
}

std::int64_t Prose::size_within(std::uint32_t node) const {
  return before_[page_->end(node)] - before_[page_->begin(node)];
}

bool Prose::most_is_within(std::uint32_t node, std::optional<std::uint32_t> headline) const {
  const std::int64_t within = size_within(node);
  return within * 10 > size() * 7 ||
         (within * 2 > size() && headline && page_->holds(node, *headline));
}

}  // namespace quoth::page
