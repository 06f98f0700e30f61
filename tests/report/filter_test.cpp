#include "report/filter.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "report/articles.h"

namespace quoth::report {
namespace {

// The report of what the filter leaves of the articles of a report.
Report filter(Report report, const Filter& wanted, std::size_t top = 0) {
  return make_report(std::move(report.articles), std::move(report.errors), wanted, top);
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
    std::size_t top = 0;
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
      {"the top speaker and statement", {}, 1, 3, 1},
      {"two speakers", {.speakers = {"kerr", "ann-lee"}}, 4, 3},
      {"a kind of speaker", {.kinds = {SpeakerKind::person}}, 4, 3},
      {"a kind that nobody is", {.kinds = {SpeakerKind::document}}, 0, 3},
      {"words that it has", {.about = {"froze over"}}, 2, 3},
      {"words of two quotations", {.about = {"ferries", "silt"}}, 2, 3},
  };
  for (const auto& c : cases) {
    const Report report = filter(two_days(), c.filter, c.top);
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
  const Report report = filter({}, {.speakers = {"Lee"}, .confidence = 0.5, .since = "2020"}, 3);
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

TEST(Filter, KeepsTopSpeakersStatementsAndEntities) {
  Record record = article("a", {{"Ann Lee", "“Ice on the locks is thick enough”"},
                                {"Ann Lee", "“Salt keeps the dredgers rusting”"},
                                {"Bo Kerr", "“Silt blocks the northern quay”"},
                                {"", "“Nobody asked the pilots of the harbour”"},
                                {"", "“Every ferry to the islands is late”"}});
  for (const char* name : {"Ven", "Elm", "Ven"})
    record.entities.push_back({.label = EntityLabel::loc, .text = name});
  const Report report = filter(quoth::make_report({record}), {}, 1);
  EXPECT_EQ(names_of(report), Names{"Ann Lee"});
  ASSERT_EQ(report.statements.size(), 2U) << "one of hers and one without a speaker";
  EXPECT_EQ(report.statements[0].speaker, "");
  EXPECT_EQ(report.statements[1].speaker, "ann-lee");
  ASSERT_EQ(report.entities.size(), 1U);
  EXPECT_EQ(report.entities[0].name, "Ven");
  EXPECT_EQ(report.articles[0].quotations.size(), 5U) << "articles stay as they are";
  const Report more = filter(quoth::make_report({record}), {}, 9);
  EXPECT_EQ(more.statements.size(), 5U);
}

TEST(Filter, IsAboutWhomAQuotationMentions) {
  Record record =
      article("a", {{"Ann Lee", "“He never asked”"}, {"Bo Kerr", "“Ann Lee never asked”"}},
              {{"Ann Lee"}, {"Bo Kerr", SpeakerKind::person, "", {"the pilot"}}});
  record.quotations[0].content = {{10, 24}};
  record.quotations[1].content = {{40, 60}};
  record.speakers[1].mentions = {{11, 13}, {35, 38}};
  const struct {
    const char* about;
    std::vector<bool> passes;
  } cases[] = {{"kerr", {true, false}},      {"the pilot", {true, false}},
               {"Lee", {false, true}},       {"asked", {true, true}},
               {"ask", {false, false}},      {"Bo Lee", {false, false}},
               {"never asked", {true, true}}};
  for (const auto& c : cases) {
    for (std::size_t i = 0; i < 2; ++i)
      EXPECT_EQ(passes(record, record.quotations[i], {.about = {c.about}}), c.passes[i])
          << c.about << ' ' << i;
  }
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
