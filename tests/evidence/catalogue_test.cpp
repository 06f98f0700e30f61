#include "evidence/catalogue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "report/articles.h"

namespace quoth::evidence {
namespace {

using Strings = std::vector<std::string>;

// Ann Lee says the same in a and b, and more in a; Bel council and nobody say something in b.
Report sample() {
  Record a = article("a", {{"Ann Lee", "\u201cSilt blocks the northern quay every winter\u201d"},
                           {"Ann Lee", "\u201cNobody dredges it\u201d"}});
  Record b = article("b",
                     {{"Bel council", "\u201cMoney for dredging was never there\u201d"},
                      {"Ann Lee", "\u201cSilt blocks the northern quay every winter\u201d"},
                      {"", "that ships wait outside", QuotationType::indirect}},
                     {{"Bel council", SpeakerKind::organization}});
  return make_report({a, b});
}

TEST(Catalogue, HasSpeakersByKindAndNobodyLast) {
  const Report report = sample();
  const Catalogue catalogue(report);
  Strings anchors;
  Strings counts;
  for (const SpeakerEntry& entry : catalogue.speakers()) {
    anchors.push_back(entry.anchor);
    counts.push_back(std::to_string(entry.quotations));
  }
  EXPECT_EQ(anchors, (Strings{"by-ann-lee", "by-bel-council", "by-nobody"}));
  EXPECT_EQ(counts, (Strings{"3", "1", "1"}));
  EXPECT_EQ(catalogue.speakers().back().speaker, nullptr);
  EXPECT_EQ(catalogue.quotations(), 5U);
}

TEST(Catalogue, HasWhatSeveralArticlesCarryFirst) {
  const Report report = sample();
  const Catalogue catalogue(report);
  const auto& statements = catalogue.speakers()[0].statements;
  ASSERT_EQ(statements.size(), 2U);
  EXPECT_EQ(statements[0].quotations.size(), 2U);
  EXPECT_EQ(statements[0].first, 0U);
  EXPECT_EQ(statements[1].first, 2U);
  EXPECT_TRUE(statements[1].anchor.starts_with("s-"));
  EXPECT_EQ(statements[1].statement->text, "\u201cNobody dredges it\u201d");
}

TEST(Catalogue, NumbersEachQuotation) {
  const Report report = sample();
  const Catalogue catalogue(report);
  for (std::size_t number = 0; number < 5; ++number) {
    EXPECT_EQ(catalogue.number_of(*catalogue.entry(number).quotation), number);
  }
  EXPECT_FALSE(catalogue.number_of(QuotationRecord()));
  // The same words in another article have its name beside their own.
  const std::string first = catalogue.entry(0).anchor;
  EXPECT_EQ(first, report.articles[0].quotations[0].id);
  EXPECT_EQ(catalogue.entry(1).anchor, first + catalogue.articles()[1].anchor.substr(1));
}

TEST(Catalogue, KnowsItsArticlesAndWhomTheyQuote) {
  const Report report = sample();
  const Catalogue catalogue(report);
  ASSERT_EQ(catalogue.articles().size(), 2U);
  EXPECT_EQ(catalogue.articles()[0].quotations, 2U);
  EXPECT_EQ(catalogue.articles()[1].quotations, 3U);
  EXPECT_EQ(catalogue.articles()[1].statements,
            (std::vector<StatementPlace>{{0, 0}, {1, 0}, {2, 0}}));
  EXPECT_EQ(catalogue.article_of("b"), 1U);
  EXPECT_FALSE(catalogue.article_of("c"));
  EXPECT_EQ(catalogue.speaker_of(1, "bel-council"), 1U);
  EXPECT_FALSE(catalogue.speaker_of(0, "bel-council"));
  EXPECT_FALSE(catalogue.speaker_of(1, ""));
}

TEST(Catalogue, CountsWhatCopiesRepeatOnce) {
  Report report = sample();
  report.copies = known_copies({{"a", {"b"}}});
  const Catalogue catalogue(report);
  EXPECT_EQ(catalogue.articles()[1].original, "a");
  EXPECT_TRUE(catalogue.entry(1).repeats);
  EXPECT_FALSE(catalogue.entry(0).repeats);
  EXPECT_EQ(catalogue.speakers()[0].quotations, 2U);
  EXPECT_EQ(catalogue.quotations(), 4U);
}

TEST(Catalogue, NamesOfOtherProgramsAreMadePlainAndUnique) {
  Report report = sample();
  report.speakers[0].id = "a b";
  report.speakers[1].id = "a-b";
  for (Statement& statement : report.statements) {
    if (statement.speaker == "ann-lee") statement.speaker = "a b";
    if (statement.speaker == "bel-council") statement.speaker = "a-b";
    statement.id = "x\">";
  }
  const Catalogue catalogue(report);
  EXPECT_EQ(catalogue.speakers()[0].anchor, "by-a-b");
  EXPECT_EQ(catalogue.speakers()[1].anchor, "by-a-b-2");
  Strings anchors;
  for (const SpeakerEntry& speaker : catalogue.speakers()) {
    for (const StatementEntry& statement : speaker.statements) anchors.push_back(statement.anchor);
  }
  std::ranges::sort(anchors);
  EXPECT_EQ(anchors, (Strings{"s-x--", "s-x---2", "s-x---3", "s-x---4"}));
}

TEST(Catalogue, LeavesOutWhatTheArticlesDoNotHave) {
  Report report = sample();
  report.articles[1].quotations.clear();
  const Catalogue catalogue(report);
  EXPECT_EQ(catalogue.quotations(), 2U);
  EXPECT_EQ(catalogue.speakers().size(), 1U);
}

}  // namespace
}  // namespace quoth::evidence
