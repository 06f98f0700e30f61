#include <gtest/gtest.h>

#include <string>

#include "format/example_stats.h"

namespace quoth::format {
namespace {

TEST(StatsCsv, HasEveryRow) {
  expect_golden("stats.csv", stats_csv(example_table(GroupBy::article)));
}

TEST(StatsCsv, HasEveryKeyWord) {
  EXPECT_EQ(
      key_words_csv(example_words()),
      "word,count,rest_count,g2,log_ratio\r\nlaw,10,2,12.78,3.32\r\n\"r,\x1b\",3,0,8.00,4.00\r\n");
}

TEST(StatsCsv, RolesStandInOneCell) {
  StatsTable table;
  table.rows.push_back({.id = "a", .first_paragraph = 1.5, .roles = {{"judge", 1}, {"lawyer", 3}}});
  table.rows.emplace_back();
  const std::string csv = stats_csv(table);
  EXPECT_EQ(csv.substr(csv.find('\n') + 1),
            "a,,,,0,0,0,0,0,0,1.50,0,0,0,0,0,0,0,0,0,0,0,0,0,judge 1 | lawyer 3\r\n"
            ",,,,0,0,0,0,0,0,,0,0,0,0,0,0,0,0,0,0,0,0,0,\r\n");
}

}  // namespace
}  // namespace quoth::format
