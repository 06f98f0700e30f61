#include "report/description_words.h"

#include <algorithm>

#include "model/lexicon.h"
#include "text/characters.h"
#include "token/word_sense.h"
#include "wording/word_diff.h"

namespace quoth::report {

Description describe(std::string_view text) {
  static const model::Lexicon& function_words = model::Lexicon::named("function_words");
  static const model::Lexicon& sole_offices = model::Lexicon::named("sole_offices");
  Description description;
  for (wording::PlacedWord& placed : wording::split_words(text)) {
    std::string& word = placed.fold;
    if (word.ends_with("'s")) word.resize(word.size() - 2);
    if (word.ends_with('\'')) word.pop_back();
    if (word.empty() || function_words.contains(word)) continue;
    description.names = description.names || text::begins_with_capital(slice(text, placed.span));
    description.office = description.office || sole_offices.contains(word);
    if (const token::WordSense* known = token::find_word(word);
        known != nullptr && !known->role.empty())
      word = known->role;
    description.words.insert(std::move(word));
  }
  return description;
}

bool within(const Description& part, const Description& whole) {
  return std::ranges::includes(whole.words, part.words);
}

bool shares_words(const Description& a, const Description& b) {
  return std::ranges::any_of(a.words,
                             [&](const std::string& word) { return b.words.contains(word); });
}

}  // namespace quoth::report
