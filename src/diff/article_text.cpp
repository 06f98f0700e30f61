#include "diff/article_text.h"

#include <algorithm>

#include "wording/word_diff.h"

namespace quoth::diff {

ArticleText::ArticleText(const Record& record, std::string_view text)
    : record_(&record), text_(text) {
  if (!known()) return;
  words_.append(" ").append(wording::fold_words(text)).append(" ");
  if (record.offsets == OffsetUnit::bytes) return;
  for (std::uint32_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if ((byte & 0xC0U) == 0x80U) continue;
    bytes_.push_back(at);
    if (record.offsets == OffsetUnit::utf16 && byte >= 0xF0U) bytes_.push_back(at);
  }
  bytes_.push_back(static_cast<std::uint32_t>(text.size()));
}

std::uint32_t ArticleText::byte_of(std::uint32_t unit) const {
  const auto size = static_cast<std::uint32_t>(text_.size());
  if (bytes_.empty()) return std::min(unit, size);
  return unit < bytes_.size() ? bytes_[unit] : size;
}

std::string_view ArticleText::at(Place place) const {
  const std::uint32_t begin = byte_of(place.start);
  const std::uint32_t end = std::max(begin, byte_of(place.end));
  return text_.substr(begin, end - begin);
}

std::size_t ArticleText::count(std::string_view words) const {
  if (words.empty()) return 0;
  std::string sought = " ";
  sought.append(words).append(" ");
  std::size_t found = 0;
  for (auto at = words_.find(sought); at != words_.npos; at = words_.find(sought, at + 1)) ++found;
  return found;
}

}  // namespace quoth::diff
