#include "text/patterns.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/characters.h"

namespace quoth {
namespace {

constexpr std::size_t kBrief = 140;  // bytes of a text that patterns with a gap first may match
constexpr std::size_t kWord = 24;    // more than the first word of any pattern

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80U;
}

std::string_view first_word(std::string_view text) {
  return text.substr(
      0, static_cast<std::size_t>(std::ranges::find_if_not(text, is_word) - text.begin()));
}

std::string_view without_final_marks(std::string_view text) {
  while (!text.empty() && !is_word(text.back())) text.remove_suffix(1);
  return text;
}

// Where in `text`, from `from`, a match of `pattern` may end: calls `accept` with each such place
// until it says yes.
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

std::string fold_phrase(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t place = 0; place < text.size();) {
    const Character c = character_at(text, place);
    if (c.is_word() && c.size == 1) {
      folded += lower_ascii(text[place]);
    } else if (c.is_space()) {
      if (!folded.empty() && folded.back() != ' ') folded += ' ';
    } else if (is_apostrophe(c.code)) {
      if (!folded.empty()) folded += '\'';
    } else if (!folded.empty() || c.is_word() || c.code == U'@' || c.code == U'\u00A9') {
      folded.append(text, place, c.size);
    }
    place += c.size;
  }
  return folded;
}

Patterns::Patterns(const Lexicon& lexicon) {
  for (const auto& [entry, value] : lexicon)
    by_first_word_[first_word(entry)].push_back({entry, value});
}

bool Patterns::may_begin(std::string_view text) const {
  if (text.size() <= kBrief) return true;
  return by_first_word_.contains(first_word(fold_phrase(text.substr(0, kWord))));
}

template <typename Accept>
bool Patterns::matches(std::string_view folded, std::string_view value, Accept accept) const {
  for (const auto word : {first_word(folded), std::string_view()}) {
    const auto found = by_first_word_.find(word);
    if (found == by_first_word_.end()) continue;
    for (const Pattern& pattern : found->second) {
      if (pattern.value == value && match(folded, 0, pattern.text, accept)) return true;
    }
  }
  return false;
}

bool Patterns::begins(std::string_view folded, std::string_view value) const {
  return matches(folded, value, [](std::size_t) { return true; });
}

bool Patterns::is(std::string_view folded, std::string_view value) const {
  const auto whole = without_final_marks(folded);
  return matches(whole, value, [&](std::size_t end) { return end >= whole.size(); });
}

}  // namespace quoth
