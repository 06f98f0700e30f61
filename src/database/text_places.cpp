#include "database/text_places.h"

#include <unicode/utf8.h>

#include "text/ascii.h"

namespace quoth::database {

TextPlaces::TextPlaces(std::string_view text) : size_(static_cast<std::uint32_t>(text.size())) {
  if (text::is_ascii(text)) return;
  for (std::uint32_t at = 0; at < size_; ++at) {
    if (!U8_IS_TRAIL(text[at])) bytes_.push_back(at);
  }
  bytes_.push_back(size_);
}

std::optional<Span> TextPlaces::operator()(std::int64_t start, std::int64_t end) const {
  const auto begin = byte(start);
  const auto stop = byte(end);
  if (!begin || !stop || *begin > *stop) return std::nullopt;
  return Span{*begin, *stop};
}

std::optional<std::uint32_t> TextPlaces::byte(std::int64_t place) const {
  if (place < 0) return std::nullopt;
  const auto index = static_cast<std::uint64_t>(place);
  if (!bytes_.empty()) {
    return index < bytes_.size() ? std::optional(bytes_[index]) : std::nullopt;
  }
  return index <= size_ ? std::optional(static_cast<std::uint32_t>(index)) : std::nullopt;
}

}  // namespace quoth::database
