#include "text/shaped_blocks.h"

#include <algorithm>

#include "text/characters.h"

namespace quoth::text {

ShapedBlocks::ShapedBlocks(std::string_view text, const std::vector<Block>& blocks,
                           const std::vector<Span>& set_off)
    : text_(text), blocks_(blocks), set_off_(set_off) {
  shapes_.reserve(blocks.size());
  for (const Block& block : blocks) shapes_.push_back(shape_of(slice(text, block.words)));
}

char32_t ShapedBlocks::first(std::size_t i) const {
  return character_at(text_, blocks_[i].span.begin).code;
}

bool ShapedBlocks::begins_with_dash(std::size_t i) const {
  return first(i) == U'-' || is_dash(first(i));
}

const Span* ShapedBlocks::quotation_around(std::size_t i) const {
  const Span span = blocks_[i].span;
  const auto found = std::ranges::lower_bound(set_off_, span.end, {}, &Span::end);
  return found != set_off_.end() && found->contains(span) ? &*found : nullptr;
}

bool ShapedBlocks::is_title(std::size_t i, std::uint32_t longest) const {
  const ParagraphShape& shape = shapes_[i];
  if (blocks_[i].words.size() > longest || shape.words == 0) return false;
  if (shape.last == U':' || shape.last == U',' || shape.last == U';') return false;
  return !shape.ends_sentence() ||
         (shape.in_capitals && shape.words <= 12 && shape.capitalized > 1);
}

}  // namespace quoth::text
