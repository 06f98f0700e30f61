#include "name/short_form.h"

#include <algorithm>

#include "model/lexicon.h"
#include "text/ascii.h"

namespace quoth::name {

bool is_acronym(std::string_view word) {
  return word.size() > 1 && std::ranges::all_of(word, text::is_capital_ascii);
}

std::string initials(std::string_view words) {
  static const model::Lexicon& unabbreviated = model::Lexicon::named("unabbreviated_words");
  std::string out;
  while (!words.empty()) {
    const auto end = std::min(words.find(' '), words.size());
    const auto word = words.substr(0, end);
    if (!word.empty() && !unabbreviated.contains(word)) out += word[0];
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return out;
}

std::string without_full_stops(std::string word) {
  std::erase(word, '.');
  return word;
}

std::string_view last_word(std::string_view words) {
  const auto blank = words.rfind(' ');
  return blank == words.npos ? words : words.substr(blank + 1);
}

bool is_short_form(std::string_view part, std::string_view whole) {
  static const model::Lexicon& dropped = model::Lexicon::named("dropped_endings");
  if (whole.ends_with(part) && whole.size() > part.size()) {
    return whole[whole.size() - part.size() - 1] == ' ' ||
           whole[whole.size() - part.size() - 1] == '-';
  }
  if (!whole.starts_with(part) || whole.size() <= part.size() || whole[part.size()] != ' ') {
    return false;
  }
  return dropped.contains(without_full_stops(std::string(whole.substr(part.size() + 1))));
}

}  // namespace quoth::name
