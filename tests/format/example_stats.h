// Small tables for the tests of what `quoth stats` prints.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "format/example.h"
#include "format/stats.h"

namespace quoth::format {

// Of the two articles of example_report(); the first is of The Bee.
inline StatsTable example_table(GroupBy by) {
  std::vector<ArticleStats> articles;
  for (const Record& record : example_report().articles) {
    articles.push_back(count_sources(record, nullptr, {}));
  }
  articles[0].outlet = "The Bee";
  return tally(std::move(articles), by);
}

inline KeyWords example_words() {
  return {1000, 2000, {{"law", 10, 2, 12.78, 3.32}, {"r,\x1b", 3, 0, 8, 4}}};
}

}  // namespace quoth::format
