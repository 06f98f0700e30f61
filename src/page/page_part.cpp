#include "page/page_part.h"

#include <array>
#include <optional>
#include <string>
#include <utility>

#include "model/lexicon.h"
#include "text/ascii.h"
#include "text/case_folding.h"

namespace quoth::page {
namespace {

Part part_named(std::string_view value) {
  constexpr std::array<std::pair<std::string_view, Part>, 13> kParts{
      {{"block", Part::block},
       {"hidden", Part::hidden},
       {"furniture", Part::furniture},
       {"comments", Part::comments},
       {"byline", Part::byline},
       {"caption", Part::caption},
       {"standfirst", Part::standfirst},
       {"heading", Part::heading},
       {"item", Part::item},
       {"quotation", Part::quotation},
       {"pull", Part::pull},
       {"cell", Part::cell},
       {"body", Part::body}}};
  for (const auto& [name, part] : kParts) {
    if (name == value) return part;
  }
  return Part::none;
}

// Calls `use` with each word of "relatedPosts share-bar" in small letters, and with true if it
// begins a class of its own.
template <typename Use>
void for_words(std::string_view names, const Use& use) {
  std::string word;
  bool first = true;
  const auto end_word = [&] {
    if (!word.empty()) use(word, std::exchange(first, false));
    word.clear();
  };
  for (std::size_t i = 0; i < names.size(); ++i) {
    const char c = names[i];
    if (text::is_capital_ascii(c)) {
      if (i > 0 && text::is_small_ascii(names[i - 1])) end_word();
      word += text::lower_ascii(c);
    } else if (text::is_small_ascii(c)) {
      word += c;
    } else {
      end_word();
      first |= c == ' ' || c == '\n' || c == '\t';
    }
  }
  end_word();
}

}  // namespace

Part part_by_name(const Node& element) {
  static const model::Lexicon& elements = model::Lexicon::named("html_elements");
  return part_named(elements.value(element.name));
}

Part part_by_words(const HtmlTree& tree, std::uint32_t element) {
  static const model::Lexicon& parts = model::Lexicon::named("page_parts");
  Part found = Part::none;
  for (const std::string_view name : {"itemprop", "class", "id", "role"}) {
    std::string pair;
    for_words(tree.attribute(element, name), [&](const std::string& word, bool first) {
      if (found != Part::none) return;
      if (first) {
        pair = word;
      } else {
        pair.append(" ").append(word);
      }
      if (!first) found = part_named(parts.value(pair));
      if (found == Part::none) found = part_named(parts.value(word));
      pair = word;
    });
    if (found != Part::none) break;
  }
  return found;
}

}  // namespace quoth::page
