// The paragraphs of a text with how they are written.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "quoth/span.h"
#include "text/blocks.h"
#include "text/paragraph_shape.h"

namespace quoth::text {

// Refers to what it is made of, which must outlive it.
class ShapedBlocks {
 public:
  // `set_off`: the quotations that markup sets off, in order.
  ShapedBlocks(std::string_view text, const std::vector<Block>& blocks,
               const std::vector<Span>& set_off);

  std::size_t size() const { return blocks_.size(); }
  const Block& operator[](std::size_t i) const { return blocks_[i]; }
  const ParagraphShape& shape(std::size_t i) const { return shapes_[i]; }
  // Without a bullet.
  std::string_view words(std::size_t i) const { return slice(text_, blocks_[i].words); }
  // The first character, which may be a bullet.
  char32_t first(std::size_t i) const;
  bool begins_with_dash(std::size_t i) const;
  // What is set off with this paragraph in it; null if nothing is.
  const Span* quotation_around(std::size_t i) const;
  // Short, and not a sentence. `longest` in bytes.
  bool is_title(std::size_t i, std::uint32_t longest) const;

 private:
  std::string_view text_;
  const std::vector<Block>& blocks_;
  const std::vector<Span>& set_off_;
  std::vector<ParagraphShape> shapes_;
};

}  // namespace quoth::text
