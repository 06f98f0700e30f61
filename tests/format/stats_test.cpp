#include "format/stats.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "format/example.h"

namespace quoth::format {
namespace {

StatsTable example_table(GroupBy by) {
  std::vector<ArticleStats> articles;
  for (const Record& record : example_report().articles) {
    articles.push_back(count_sources(record, nullptr, {}));
  }
  articles[0].outlet = "The Bee";
  return tally(std::move(articles), by);
}

KeyWords example_words() {
  return {1000, 2000, {{"law", 10, 2, 12.78, 3.32}, {"r,\x1b", 3, 0, 8, 4}}};
}

TEST(Stats, TablesForAPerson) {
  expect_golden("stats.txt", stats_text(example_table(GroupBy::speaker), 0, false) + "\n" +
                                 stats_text(example_table(GroupBy::outlet), 0, false) + "\n" +
                                 key_words_text(example_words(), 0, false));
}

TEST(Stats, JsonHasEveryRow) {
  expect_golden("stats.json", stats_json(example_table(GroupBy::speaker), {"fast-1"}, {}));
  expect_golden("key_words.json", key_words_json(example_words(), {}, {{"x.txt", "empty"}}));
}

TEST(Stats, CsvHasEveryRow) {
  expect_golden("stats.csv", stats_csv(example_table(GroupBy::article)));
  EXPECT_EQ(
      key_words_csv(example_words()),
      "word,count,rest_count,g2,log_ratio\r\nlaw,10,2,12.78,3.32\r\n\"r,\x1b\",3,0,8.00,4.00\r\n");
}

TEST(Stats, RowsBeyondTheTopAreCounted) {
  const StatsTable table = example_table(GroupBy::speaker);
  ASSERT_GT(table.rows.size(), 1U);
  const std::string text = stats_text(table, 1, false);
  EXPECT_TRUE(text.ends_with("and " + std::to_string(table.rows.size() - 1) + " more\n"));
}

TEST(Stats, ControlCharactersDoNotReachATerminal) {
  EXPECT_EQ(key_words_text(example_words(), 0, false).find('\x1b'), std::string::npos);
}

}  // namespace
}  // namespace quoth::format
