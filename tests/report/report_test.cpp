#include "quoth/report.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "format/json.h"
#include "report/articles.h"

namespace quoth::report {
namespace {

std::vector<Record> four_articles() {
  return {
      article("a.txt", {{"Sir Andrew Holm", "“The harbour froze over in a single night”"},
                        {"Bo Kerr", "ferries would stand idle", QuotationType::indirect}}),
      article("b.txt", {{"Holm", "“The harbour froze over”"}}),
      article("c.txt", {{"Bo Kerr", "“Pilots were never asked about the silt”"},
                        {"", "nobody would say", QuotationType::indirect}}),
      article("d.txt", {{"Cy Ott", "“Salt keeps the locks open until the thaw”"}}),
  };
}

std::vector<std::string> lines_of(const Report& report) {
  std::istringstream text(format::report_json(report));
  std::vector<std::string> lines;
  for (std::string line; std::getline(text, line);) {
    if (line.ends_with(',')) line.pop_back();
    lines.push_back(line);
  }
  std::ranges::sort(lines);
  return lines;
}

TEST(Report, IsAFunctionOfTheSetOfRecords) {
  std::vector<Record> records = four_articles();
  const std::string whole = format::report_json(make_report(records));
  std::ranges::sort(records, std::greater<>(), &Record::id);
  EXPECT_EQ(format::report_json(make_report(records)), whole);
  records.push_back(records.front());
  EXPECT_EQ(format::report_json(make_report(records)), whole);
}

TEST(Report, PartsMergeIntoTheWhole) {
  const std::vector<Record> records = four_articles();
  const std::string whole = format::report_json(make_report(records));
  for (std::size_t cut = 0; cut <= records.size(); ++cut) {
    const auto middle = records.begin() + static_cast<std::ptrdiff_t>(cut);
    std::vector<Record> merged;
    for (const auto& part : {std::vector<Record>(records.begin(), middle),
                             std::vector<Record>(middle, records.end())}) {
      const auto read = format::read_report(format::report_json(make_report(part)));
      ASSERT_TRUE(read) << read.error().reason;
      merged.insert(merged.end(), read->articles.begin(), read->articles.end());
    }
    EXPECT_EQ(format::report_json(make_report(merged)), whole) << cut;
  }
}

TEST(Report, AnArticleMoreChangesOnlyWhatItTellsOf) {
  std::vector<Record> records = four_articles();
  const auto before = lines_of(make_report(records));
  records.push_back(article("e.txt", {{"Cy Ott", "“Salt keeps the locks open”"}}));
  const auto after = lines_of(make_report(records));
  std::vector<std::string> gone;
  std::ranges::set_difference(before, after, std::back_inserter(gone));
  // Cy Ott's line counts one quotation more; nothing that others say is touched.
  for (const std::string& line : gone)
    EXPECT_TRUE(line.find("quotations") != line.npos || line.find("articles") != line.npos) << line;
  EXPECT_LE(gone.size(), 2U);
}

TEST(Report, RecordsUnderOneIdAreToldApartByTheirText) {
  const Report report = make_report({article("a", {{"Ann Lee", "“Ice is what it is”"}}),
                                     article("a", {{"Ann Lee", "“Snow is what it is”"}})});
  ASSERT_EQ(report.articles.size(), 2U);
  EXPECT_EQ(report.articles[0].id, "a");
  EXPECT_TRUE(report.articles[1].id.starts_with("a#")) << report.articles[1].id;
  EXPECT_EQ(format::report_json(make_report(report.articles)), format::report_json(report));
}

TEST(Report, SpeakersStandByWeightThenName) {
  const Report report = make_report(four_articles());
  std::vector<std::string> names;
  for (const ReportSpeaker& speaker : report.speakers) names.push_back(speaker.name);
  EXPECT_EQ(names, (std::vector<std::string>{"Bo Kerr", "Sir Andrew Holm", "Cy Ott"}));
  EXPECT_EQ(report.speakers[1].articles, (std::vector<std::string>{"a.txt", "b.txt"}));
}

TEST(Report, NamesAnEntityAsItIsMostlyWritten) {
  Record record = article("a", {});
  for (const char* text : {"LAKE VEN", "Lake Ven", "Lake Ven"})
    record.entities.push_back({.label = EntityLabel::loc, .text = text});
  const Report report = make_report({record});
  ASSERT_EQ(report.entities.size(), 1U);
  EXPECT_EQ(report.entities[0].name, "Lake Ven");
  EXPECT_EQ(report.entities[0].mentions, 3U);
}

}  // namespace
}  // namespace quoth::report
