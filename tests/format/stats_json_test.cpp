#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "format/example_stats.h"

namespace quoth::format {
namespace {

TEST(StatsJson, HasEveryRow) {
  expect_golden("stats.json", stats_json(example_table(GroupBy::speaker), {"fast-1"}, {}));
}

TEST(StatsJson, HasEveryKeyWord) {
  expect_golden("key_words.json", key_words_json(example_words(), {}, {{"x.txt", "empty"}}));
}

TEST(StatsJson, WhatIsUnknownIsNull) {
  StatsTable table{.by = GroupBy::month};
  table.rows.emplace_back();
  const auto json = nlohmann::json::parse(stats_json(table, {}, {}));
  EXPECT_EQ(json.at("by"), "month");
  const auto& row = json.at("rows").at(0);
  for (const char* const key : {"id", "name", "kind", "description", "first_paragraph"}) {
    EXPECT_TRUE(row.at(key).is_null()) << key;
  }
  EXPECT_EQ(row.at("quotations"), 0);
  EXPECT_TRUE(row.at("roles").empty());
}

}  // namespace
}  // namespace quoth::format
