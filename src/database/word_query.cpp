#include "database/word_query.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "model/lexicon.h"
#include "text/characters.h"

namespace quoth::database {
namespace {

bool is_indexed(const std::string& word) {
  if (model::Lexicon::named("function_words").contains(word)) return false;
  bool has_letter = false;
  for (std::size_t at = 0; at < word.size();) {
    const text::Character c = text::character_at(word, at);
    if (c.code == U'\'' || c.code == U'\u2019' || c.code == U'"') return false;
    has_letter = has_letter || u_isalnum(static_cast<UChar32>(c.code)) != 0;
    at += c.size;
  }
  return has_letter;
}

}  // namespace

std::string word_query(const std::vector<std::vector<std::string>>& lists) {
  std::string query;
  for (const std::vector<std::string>& words : lists) {
    if (words.empty() || !std::ranges::all_of(words, is_indexed)) continue;
    query += query.empty() ? "(" : " AND (";
    for (const std::string& word : words) {
      if (&word != &words.front()) query += " OR ";
      query.append(1, '"').append(word).append(1, '"');
    }
    query += ')';
  }
  return query;
}

}  // namespace quoth::database
