#include "format/found_csv.h"

#include <gtest/gtest.h>

#include <string>

#include "format/example.h"

namespace quoth::format {
namespace {

TEST(FoundCsv, HasARowForEach) {
  const Analyzer fast = Analyzer::built_in({.fast = true});
  const Query query{*Pattern::parse("stay OR sad", fast)};
  std::string table = found_csv_header();
  for (const Found& found : search(example_annotation(), query, fast).found)
    table += found_csv(found);
  expect_golden("find.csv", table);
}

TEST(FoundCsv, CellsAreEmptyWhereThereIsNothing) {
  EXPECT_EQ(found_csv({.article = "a", .part = Part::headlines, .text = "Rain"}),
            "a,,,headline,,,,,,,,,,,Rain,,,,,,\r\n");
}

TEST(FoundCsv, ListsStandInOneCell) {
  Found found{.article = "a", .paragraph = 2, .text = "rain or snow"};
  found.content = {{3, 7}, {9, 16}};
  found.matches = {{0, 4}, {8, 12}};
  found.score = 0.875;
  found.also = {"b", "c"};
  const std::string row = found_csv(found);
  EXPECT_NE(row.find(",3,"), row.npos);
  EXPECT_TRUE(row.ends_with(",rain or snow,rain | snow,3,16,,0.88,b | c\r\n")) << row;
}

}  // namespace
}  // namespace quoth::format
