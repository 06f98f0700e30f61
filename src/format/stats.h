// Counts of quotations and key words, as `quoth stats` prints them.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "quoth/result.h"
#include "quoth/stats.h"

namespace quoth::format {

// What was compared, and its key words.
struct KeyWords {
  std::uint64_t words = 0;
  std::uint64_t rest_words = 0;
  std::vector<KeyWord> keys;
};

// Tables for a person, with at most `top` rows (0: all). `colour`: ANSI escapes.
std::string stats_text(const StatsTable& table, std::size_t top, bool colour);
std::string key_words_text(const KeyWords& words, std::size_t top, bool colour);

// data/schema/stats.json describes both.
std::string stats_json(const StatsTable& table, const std::set<std::string>& models,
                       const std::vector<Error>& errors);
std::string key_words_json(const KeyWords& words, const std::set<std::string>& models,
                           const std::vector<Error>& errors);

// RFC 4180 with a header. `roles` are joined by " | ", each with its number: "lawyer 3".
std::string stats_csv(const StatsTable& table);
std::string key_words_csv(const KeyWords& words);

}  // namespace quoth::format
