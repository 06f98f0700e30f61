#include "page/pull_quotations.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "page/shingles.h"

namespace quoth::page {
namespace {

// The words in the marks that a text begins with, or all of it.
std::string_view within_marks(std::string_view text) {
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"\"", "\""},
                                    {"\u201C", "\u201D"},
                                    {"\u2018", "\u2019"}}) {
    if (!text.starts_with(open)) continue;
    const auto end = text.rfind(close);
    return end >= open.size() ? text.substr(0, end) : text;
  }
  return text;
}

ShingleSet words_not_set_off(const BlockTree& page, const std::vector<Part>& context,
                             const std::vector<bool>& text) {
  ShingleSet words;
  for (std::uint32_t b = 0; b < page.size(); ++b) {
    const HtmlBlock& block = page.blocks()[b];
    if (text[b] && context[block.element] != Part::quotation) words.add(block.text);
  }
  return words;
}

}  // namespace

std::vector<bool> find_pull_quotations(const BlockTree& page, const std::vector<Part>& context,
                                       const std::vector<bool>& text) {
  constexpr double kMost = 0.8;  // pull quotes are shortened
  const std::vector<HtmlBlock>& blocks = page.blocks();
  std::vector<bool> pulled(page.size());
  std::optional<ShingleSet> others;
  for (std::uint32_t b = 0; b < page.size();) {
    const std::uint32_t begin = b++;
    if (context[blocks[begin].element] != Part::quotation) continue;
    const std::uint32_t element = quotation_around(page.nodes(), context, blocks[begin].element);
    std::string words(within_marks(blocks[begin].text));
    for (; b < page.size() && blocks[b].element < page.nodes()[element].end; ++b) {
      if (ends_sentence(blocks[b].text)) words.append(" ").append(blocks[b].text);
    }
    if (begin > 0 && blocks[begin - 1].text.ends_with(':')) continue;
    if (!others) others = words_not_set_off(page, context, text);
    if (others->share_of(words) < kMost) continue;
    std::fill(pulled.begin() + begin, pulled.begin() + b, true);
  }
  return pulled;
}

}  // namespace quoth::page
