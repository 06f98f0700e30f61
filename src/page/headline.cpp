#include "page/headline.h"

#include "text/case_folding.h"
#include "text/characters.h"

namespace quoth::page {

std::string letters_of(std::string_view text) {
  std::string letters;
  for (std::size_t place = 0; place < text.size();) {
    const text::Character c = text::character_at(text, place);
    if (c.is_word()) letters.append(text, place, c.size);
    place += c.size;
  }
  return text::to_lower_ascii(letters);
}

std::optional<std::uint32_t> find_headline(const BlockTree& page, std::string_view title) {
  const std::string wanted = letters_of(title);
  std::optional<std::uint32_t> headline;
  for (std::uint32_t b = 0; b < page.size(); ++b) {
    if (!page.is_heading(b)) continue;
    const std::string letters = letters_of(page.blocks()[b].text);
    const bool same =
        !wanted.empty() && letters.size() * 2 > wanted.size() &&
        (wanted.find(letters) != std::string::npos || letters.find(wanted) != std::string::npos);
    if (same) return b;
    if (!headline && page.element(b).name == "h1") headline = b;
  }
  if (headline || wanted.empty()) return headline;
  for (std::uint32_t b = 0; b < page.size(); ++b) {
    const HtmlBlock& block = page.blocks()[b];
    if (block.linked == 0 && letters_of(block.text) == wanted) return b;
  }
  return std::nullopt;
}

}  // namespace quoth::page
