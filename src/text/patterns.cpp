#include "text/patterns.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/case_folding.h"
#include "text/characters.h"

namespace quoth::text {
namespace {

constexpr std::size_t kBrief = 140;  // bytes of a text that patterns with a gap first may match
constexpr std::size_t kWord = 24;    // more than the first word of any pattern

bool is_word(char c) {
  return is_small_ascii(c) || is_digit_ascii(c) || static_cast<unsigned char>(c) >= 0x80U;
}

std::string_view first_word(std::string_view text) {
  return text.substr(
      0, static_cast<std::size_t>(std::ranges::find_if_not(text, is_word) - text.begin()));
}

std::string_view without_final_marks(std::string_view text) {
  while (!text.empty()) {
    const Character last = character_before(text, text.size());
    if (last.is_word()) break;
    text.remove_suffix(last.size);
  }
  return text;
}

// Where in `text`, from `from`, a match of `pattern` may end: calls `accept` with each such place
// until it returns true.
template <typename Accept>
bool match(std::string_view text, std::size_t from, std::string_view pattern, Accept accept) {
  const auto gap = pattern.find('*');
  const auto literal = pattern.substr(0, gap);
  if (!text.substr(from).starts_with(literal)) return false;
  const std::size_t after = from + literal.size();
  if (gap == pattern.npos) {
    const bool amid_word =
        after < text.size() && !literal.empty() && is_word(literal.back()) && is_word(text[after]);
    return !amid_word && accept(after);
  }
  const auto rest = pattern.substr(gap + 1);
  const auto next = rest.substr(0, rest.find('*'));
  if (next.empty()) return accept(text.size());
  for (auto place = text.find(next, after); place != text.npos;
       place = text.find(next, place + 1)) {
    if (match(text, place, rest, accept)) return true;
  }
  return false;
}

}  // namespace

Patterns::Patterns(const model::Lexicon& lexicon) {
  for (const auto& [entry, value] : lexicon)
    by_first_word_[first_word(entry)].push_back({entry, value});
  has_wordless_ = by_first_word_.contains({});
}

bool Patterns::may_begin(std::string_view text) const {
  const bool brief = text.size() <= kBrief;
  if (brief && has_wordless_) return true;
  return by_first_word_.contains(first_word(fold_first_word(brief ? text : text.substr(0, kWord))));
}

template <typename Fits>
bool Patterns::any(std::string_view folded, std::string_view value, Fits fits) const {
  for (const auto word : {first_word(folded), std::string_view()}) {
    const auto found = by_first_word_.find(word);
    if (found == by_first_word_.end()) continue;
    for (const Pattern& pattern : found->second) {
      if (pattern.value == value && fits(pattern.text)) return true;
    }
  }
  return false;
}

bool Patterns::begins(std::string_view folded, std::string_view value) const {
  return any(folded, value, [&](std::string_view pattern) {
    return match(folded, 0, pattern, [](std::size_t) { return true; });
  });
}

bool Patterns::is(std::string_view folded, std::string_view value) const {
  const auto whole = without_final_marks(folded);
  return any(whole, value, [&](std::string_view pattern) {
    const char last = pattern.back();  // most texts end in another letter
    return (last == '*' || whole.ends_with(last)) &&
           match(whole, 0, pattern, [&](std::size_t end) { return end >= whole.size(); });
  });
}

}  // namespace quoth::text
