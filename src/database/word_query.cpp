#include "database/word_query.h"

#include <algorithm>

#include "model/lexicon.h"
#include "text/ascii.h"

namespace quoth::database {
namespace {

using Words = std::vector<std::string>;

bool is_indexed(const std::string& word) {
  return std::ranges::any_of(
      word, [](char c) { return text::is_small_ascii(c) || text::is_digit_ascii(c); });
}

bool is_frequent(const std::string& word) {
  return model::Lexicon::named("function_words").contains(word);
}

// As FTS5 has words: what is no letter or digit divides them.
std::string quoted(const std::string& word) {
  std::string text = "\"";
  for (const char c : word) text.append(c == '"' ? 2 : 1, c);
  return text += '"';
}

// A query of those lists that are `chosen`.
template <typename Chosen>
std::string query_of(const std::vector<Words>& lists, Chosen chosen) {
  std::string query;
  for (const Words& words : lists) {
    if (words.empty() || !std::ranges::all_of(words, is_indexed) || !chosen(words)) continue;
    query += query.empty() ? "(" : " AND (";
    for (const std::string& word : words) {
      if (&word != &words.front()) query += " OR ";
      query += quoted(word);
    }
    query += ')';
  }
  return query;
}

}  // namespace

std::string word_query(const std::vector<std::vector<std::string>>& lists) {
  std::string query =
      query_of(lists, [](const Words& words) { return std::ranges::none_of(words, is_frequent); });
  if (query.empty()) query = query_of(lists, [](const Words& /*words*/) { return true; });
  return query;
}

}  // namespace quoth::database
