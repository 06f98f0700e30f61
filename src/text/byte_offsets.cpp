#include "text/byte_offsets.h"

#include <algorithm>

namespace quoth::text {

ByteOffsets::ByteOffsets(std::string_view text, OffsetUnit unit)
    : size_(static_cast<std::uint32_t>(text.size())) {
  if (unit == OffsetUnit::bytes) return;
  for (std::uint32_t at = 0; at < size_; ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if ((byte & 0xC0U) == 0x80U) continue;
    bytes_.push_back(at);
    if (unit == OffsetUnit::utf16 && byte >= 0xF0U) bytes_.push_back(at);
  }
  bytes_.push_back(size_);
}

std::uint32_t ByteOffsets::operator()(std::uint32_t unit) const {
  if (bytes_.empty()) return std::min(unit, size_);
  return unit < bytes_.size() ? bytes_[unit] : size_;
}

Span ByteOffsets::operator()(Place place) const {
  const std::uint32_t begin = (*this)(place.start);
  return {begin, std::max(begin, (*this)(place.end))};
}

}  // namespace quoth::text
