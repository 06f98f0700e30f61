#include <gtest/gtest.h>

#include "format/example.h"
#include "format/json.h"

namespace quoth::format {
namespace {

TEST(ReportJson, HasArticlesSpeakersStatementsEntitiesAndErrors) {
  expect_golden("report.json", report_json(example_report()));
}

TEST(ReportJson, RoundTripsExactly) {
  const std::string json = report_json(example_report());
  const auto report = read_report(json);
  ASSERT_TRUE(report) << report.error().reason;
  EXPECT_EQ(report_json(*report), json);
}

TEST(ReportJson, AnAdditionalArticleOnlyAddsLines) {
  Report report = example_report();
  report.speakers.clear();
  report.statements.clear();
  report.entities.clear();
  const std::string two = report_json(report);
  report.articles.pop_back();
  const std::string one = report_json(report);
  // All lines of the shorter report are in the longer one, in order.
  std::size_t at = 0;
  for (std::size_t begin = 0; begin < one.size();) {
    const std::size_t end = one.find('\n', begin) + 1;
    const auto found = two.find(one.substr(begin, end - begin), at);
    ASSERT_NE(found, std::string::npos) << one.substr(begin, end - begin);
    at = found + end - begin;
    begin = end;
  }
}

TEST(DiffJson, HasBothSidesOfEachChange) { expect_golden("diff.json", diff_json(example_diff())); }

}  // namespace
}  // namespace quoth::format
