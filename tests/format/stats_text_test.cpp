#include <gtest/gtest.h>

#include <string>

#include "format/example_stats.h"

namespace quoth::format {
namespace {

TEST(StatsText, TablesForAPerson) {
  expect_golden("stats.txt", stats_text(example_table(GroupBy::speaker), 0, false) + "\n" +
                                 stats_text(example_table(GroupBy::outlet), 0, false) + "\n" +
                                 key_words_text(example_words(), 0, false));
}

TEST(StatsText, RowsBeyondTheTopAreCounted) {
  const StatsTable table = example_table(GroupBy::speaker);
  ASSERT_GT(table.rows.size(), 1U);
  const std::string text = stats_text(table, 1, false);
  EXPECT_TRUE(text.ends_with("and " + std::to_string(table.rows.size() - 1) + " more\n"));
  EXPECT_TRUE(key_words_text(example_words(), 1, false).ends_with("law\nand 1 more\n"));
}

TEST(StatsText, OfNothingIsOneLine) {
  EXPECT_EQ(stats_text(tally({}, GroupBy::month), 0, false),
            "0 articles, 0 quotations of 0 words; 0 sources\n");
  EXPECT_EQ(key_words_text({}, 0, false), "0 words compared with 0 words; key words: 0\n");
}

TEST(StatsText, RowsWithoutANameSaySo) {
  struct Case {
    GroupBy by;
    std::string name;
  };
  for (const Case& c :
       {Case{GroupBy::speaker, "(nobody is named)"}, Case{GroupBy::outlet, "(no outlet is known)"},
        Case{GroupBy::month, "(no date)"}}) {
    StatsTable table{.by = c.by};
    table.rows.emplace_back();
    EXPECT_TRUE(stats_text(table, 0, false).ends_with("  " + c.name + "\n")) << c.name;
  }
}

TEST(StatsText, ControlCharactersDoNotReachATerminal) {
  EXPECT_EQ(key_words_text(example_words(), 0, false).find('\x1b'), std::string::npos);
  StatsTable table{.by = GroupBy::outlet};
  table.rows.push_back({.id = "a\x1b[1mb"});
  EXPECT_EQ(stats_text(table, 0, false).find('\x1b'), std::string::npos);
}

}  // namespace
}  // namespace quoth::format
