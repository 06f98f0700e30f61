#include "report/filter.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "quoth/selection.h"
#include "report/articles.h"

namespace quoth::report {
namespace {

// The report of what the filter leaves of the articles of a report.
Report filter(Report report, const Filter& wanted) {
  return make_report(std::move(report.articles), std::move(report.errors), wanted);
}

Report two_days() {
  Record first = article("a", {{"Ann Lee", "“The harbour froze over”"},
                               {"Bo Kerr", "the ferries stood idle", QuotationType::indirect}});
  Record second = article("b", {{"Ann Lee", "“The harbour froze over in a night”"}});
  Record undated = article("c", {{"Ann Lee", "“Pilots were never asked about silt”"}});
  second.quotations[0].sign = Sign::denied;
  first.quotations[0].confidence = 0.9;
  first.quotations[1].confidence = 0.4;
  second.quotations[0].confidence = 0.5;
  undated.quotations[0].confidence = 0.3;
  first.date = "2021-03-04";
  second.date = "2021-04-01";
  return quoth::make_report({first, second, undated});
}

std::size_t quotations(const Report& report) {
  std::size_t count = 0;
  for (const Statement& statement : report.statements) count += statement.variants.size();
  return count;
}

TEST(Filter, KeepsMatchingQuotations) {
  const struct {
    const char* how;
    Filter filter;
    std::size_t quotations;
    std::size_t articles;
  } cases[] = {
      {"no criteria", {}, 4, 3},
      {"a surname", {.speakers = {"kerr"}}, 1, 3},
      {"an id", {.speakers = {"ann-lee"}}, 3, 3},
      {"not half a word", {.speakers = {"ker"}}, 0, 3},
      {"a type", {.types = {QuotationType::direct}}, 3, 3},
      {"types", {.types = {QuotationType::mixed, QuotationType::indirect}}, 1, 3},
      {"a medium", {.media = {Medium::thought}}, 0, 3},
      {"all media but one", {.media = {Medium::speech, Medium::writing}}, 4, 3},
      {"a sign", {.signs = {Sign::denied}}, 1, 3},
      {"signs", {.signs = {Sign::said, Sign::asked}}, 3, 3},
      {"a minimum confidence", {.confidence = 0.5}, 2, 3},
      {"since that day", {.since = "2021-03-04"}, 3, 2},
      {"since a later month", {.since = "2021-04"}, 1, 1},
      {"until a month, all of it", {.until = "2021-03"}, 2, 1},
      {"two speakers", {.speakers = {"kerr", "ann-lee"}}, 4, 3},
      {"a kind of speaker", {.kinds = {SpeakerKind::person}}, 4, 3},
      {"a kind that nobody is", {.kinds = {SpeakerKind::document}}, 0, 3},
      {"words that it has", {.about = {"froze over"}}, 2, 3},
      {"words of two quotations", {.about = {"ferries", "silt"}}, 2, 3},
  };
  for (const auto& c : cases) {
    const Report report = filter(two_days(), c.filter);
    EXPECT_EQ(quotations(report), c.quotations) << c.how;
    EXPECT_EQ(report.articles.size(), c.articles) << c.how;
  }
}

TEST(Filter, KeepsOnlyQuotationsOfTheSpeaker) {
  const Report report = filter(two_days(), {.speakers = {"kerr"}});
  ASSERT_EQ(report.articles[0].quotations.size(), 1U);
  EXPECT_EQ(report.articles[0].quotations[0].text, "the ferries stood idle");
  EXPECT_TRUE(report.articles[1].quotations.empty());
}

TEST(Filter, RecountsSpeakers) {
  const Report report = filter(two_days(), {.since = "2021-04"});
  ASSERT_EQ(report.speakers.size(), 1U);
  EXPECT_EQ(report.speakers.front().quotations, 1U);
}

std::vector<std::string> names_of(const Report& report) {
  std::vector<std::string> names;
  for (const ReportSpeaker& speaker : report.speakers) names.push_back(speaker.name);
  return names;
}

using Names = std::vector<std::string>;

TEST(Filter, EmptyReport) {
  const Report report = filter({}, {.speakers = {"Lee"}, .confidence = 0.5, .since = "2020"});
  EXPECT_TRUE(report.articles.empty());
  EXPECT_TRUE(report.speakers.empty());
}

TEST(Filter, MatchesWholeWordsOfNamesAndAliases) {
  const Report whole = quoth::make_report({article(
      "a", {{"Sir Andrew Holm", "“Ice is what it is”"}, {"Andrea Fox", "“Snow is what it is”"}},
      {{"Sir Andrew Holm", SpeakerKind::person, "", {"Andy"}}})});
  const struct {
    const char* wanted;
    Names names;
  } cases[] = {
      {"Holm", {"Sir Andrew Holm"}},
      {"andrew holm", {"Sir Andrew Holm"}},
      {"HOLM", {"Sir Andrew Holm"}},
      {"Andy", {"Sir Andrew Holm"}},
      {"andrew-holm", {"Sir Andrew Holm"}},
      {"Andre", {}},
      {"Sir Holm", {}},
      {"Holm Andrew", {}},
      {"Fox", {"Andrea Fox"}},
      {"ox", {}},
      {"Fo", {}},
      {"Elm", {}},
  };
  for (const auto& c : cases)
    EXPECT_EQ(names_of(filter(whole, {.speakers = {c.wanted}})), c.names) << c.wanted;
}

TEST(Filter, DateBoundsAreInclusive) {
  const struct {
    const char* since;
    const char* until;
    std::size_t articles;
  } cases[] = {
      {"2021", "", 2},       {"2022", "", 0},           {"2021-03-04", "2021-03-04", 1},
      {"2021-03-05", "", 1}, {"2021-04-02", "", 0},     {"", "2021", 2},
      {"", "2020", 0},       {"", "2021-03-03", 0},     {"", "2021-03-04", 1},
      {"", "2021-04", 2},    {"2021-03", "2021-03", 1}, {"2021-04-01", "2021-03-04", 0},
  };
  for (const auto& c : cases)
    EXPECT_EQ(filter(two_days(), {.since = c.since, .until = c.until}).articles.size(), c.articles)
        << c.since << " " << c.until;
}

TEST(Filter, ARangeIsEmptyIfItEndsBeforeItBegins) {
  const struct {
    const char* since;
    const char* until;
    bool empty;
  } cases[] = {
      {"", "", false},
      {"2021", "", false},
      {"", "2021", false},
      {"2021", "2021", false},
      {"2021-03-04", "2021-03-04", false},
      {"2021-03-04", "2021-03", false},
      {"2021-03", "2021-03-04", false},
      {"2021-03-05", "2021-03-04", true},
      {"2021", "2020-12-31", true},
      {"2021-04", "2021-03", true},
      {"2022-01-01", "2021", true},
  };
  for (const auto& c : cases)
    EXPECT_EQ(is_empty_range({.since = c.since, .until = c.until}), c.empty)
        << c.since << " " << c.until;
}

TEST(Filter, CountsWhatARangeLeavesOutForWantOfADate) {
  const std::vector<Record> articles = two_days().articles;
  EXPECT_EQ(count_undated(articles, {}), 0U);
  EXPECT_EQ(count_undated(articles, {.since = "2021"}), 1U);
  EXPECT_EQ(count_undated(articles, {.until = "2020"}), 1U);
}

TEST(Filter, ConfidenceIsAMinimum) {
  EXPECT_EQ(quotations(filter(two_days(), {.confidence = 0.9})), 1U);
  EXPECT_EQ(quotations(filter(two_days(), {.confidence = 0.91})), 0U);
  EXPECT_EQ(quotations(filter(two_days(), {.confidence = 0.3})), 4U);
}

TEST(Filter, EqualsAReportOfTheKeptArticles) {
  const Report report = filter(two_days(), {.types = {QuotationType::indirect}});
  EXPECT_EQ(names_of(report), Names{"Bo Kerr"});
  EXPECT_EQ(report.statements.size(), 1U);
  EXPECT_EQ(report.articles[0].quotations.size(), 1U);
  EXPECT_EQ(report.articles[0].speakers.size(), 2U) << "who is named still is";
}

TEST(Filter, KeepsErrors) {
  Report report = two_days();
  report.errors = {{"x.txt", "empty"}};
  EXPECT_EQ(filter(report, {.confidence = 0.5}).errors, report.errors);
  EXPECT_EQ(filter(report, {.speakers = {"Lee"}}).errors, report.errors);
}

TEST(Filter, CombinesCriteria) {
  const Report report = filter(
      two_days(), {.speakers = {"Lee"}, .types = {QuotationType::direct}, .since = "2021-04"});
  EXPECT_EQ(quotations(report), 1U);
  EXPECT_EQ(
      quotations(filter(two_days(), {.speakers = {"Lee"}, .types = {QuotationType::indirect}})),
      0U);
}

TEST(Filter, MatchesAnIdWithASuffix) {
  const Report whole = quoth::make_report({article("a", {{"John Holm", "“Ice is what it is”"}}),
                                           article("b", {{"Jane Holm", "“Snow is what it is”"}}),
                                           article("c", {{"Holm", "“Salt is what it is”"}}),
                                           article("d", {{"Holm", "“Rain is what it is”"}})});
  const auto holm = std::ranges::find(whole.speakers, "Holm", &ReportSpeaker::name);
  ASSERT_NE(holm, whole.speakers.end());
  EXPECT_EQ(names_of(filter(whole, {.speakers = {"Holm"}})).size(), 4U);
  EXPECT_EQ(names_of(filter(whole, {.speakers = {holm->id}})), Names{"Holm"});
}

}  // namespace
}  // namespace quoth::report
