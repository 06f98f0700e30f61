#include "format/shown_statement.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "report/articles.h"
#include "report/whole_report.h"

namespace quoth::format {
namespace {

using report::WholeReport;
using enum QuotationType;

// One statement: twice with the same words, once with other ones.
Report three_places(double confidence = 1) {
  Record first = article("a", {{"Ann Lee", "“Silt blocks the northern quay every winter”"}});
  first.quotations[0].confidence = confidence;
  return make_report(
      {first, article("b", {{"Ann Lee", "“Silt blocks the northern quay every winter”"}}),
       article("c", {{"Ann Lee", "“Silt blocks the northern quay every long winter”"}})});
}

std::vector<std::size_t> places_of(const ShownStatement& shown) {
  std::vector<std::size_t> counts;
  for (const ShownWording& wording : shown.wordings) counts.push_back(wording.places.size());
  return counts;
}

TEST(ShownStatement, PlacesOfOneWordingAreTogether) {
  const Report report = three_places();
  ASSERT_EQ(report.statements.size(), 1U);
  const ShownStatement shown = show(WholeReport(report), 0);
  EXPECT_EQ(shown.places, 3U);
  EXPECT_EQ(shown.articles, (std::vector<ArticleNumber>{1, 2, 3}));
  ASSERT_EQ(shown.wordings.size(), 2U);
  EXPECT_EQ(places_of(shown), (std::vector<std::size_t>{1, 2}));
  EXPECT_TRUE(shown.wordings[0].variant->changes.empty());
  EXPECT_TRUE(has_marks(shown));
}

TEST(ShownStatement, FirstPlacesAreKept) {
  const Report report = three_places();
  ShownStatement shown = show(WholeReport(report), 0);
  truncate_places(shown, 2);
  EXPECT_EQ(places_of(shown), (std::vector<std::size_t>{1, 1}));
  EXPECT_EQ(shown.more, 1U);
  truncate_places(shown, 1);
  EXPECT_EQ(places_of(shown), std::vector<std::size_t>{1});
  EXPECT_EQ(shown.more, 2U);
}

TEST(ShownStatement, WhatIsInDoubtIsLeftOutUnlessItIsInMarks) {
  Record record = article("a", {{"Ann Lee", "the ferries run late", indirect}});
  record.quotations[0].confidence = 0.3;
  const Report indirect_one = make_report({record});
  ShownStatement shown = show(WholeReport(indirect_one), 0);
  EXPECT_FALSE(has_marks(shown));
  EXPECT_EQ(leave_out(shown), 1U);
  EXPECT_TRUE(shown.wordings.empty());
  EXPECT_EQ(shown.places, 0U);

  const Report in_marks = three_places(0.3);
  shown = show(WholeReport(in_marks), 0);
  EXPECT_EQ(leave_out(shown), 0U);
  EXPECT_FALSE(is_without_speaker(shown));  // the other two places are sure
}

TEST(Truncate, ReturnsHowManyWereRemoved) {
  std::vector<int> list{1, 2, 3};
  EXPECT_EQ(truncate(list, 5), 0U);
  EXPECT_EQ(truncate(list, 1), 2U);
  EXPECT_EQ(list, std::vector<int>{1});
}

TEST(Addressees, AreNamedByTheirArticle) {
  Record record = article("a", {{"Ann Lee", "“Silt blocks the northern quay every winter”"}},
                          {{"Ann Lee"}, {"Bo Kerr"}});
  record.quotations[0].addressee = record.speakers[1].id;
  const Report report = make_report({record});
  const WholeReport whole(report);
  ShownStatement shown = show(whole, 0);
  Addressees(whole).name(shown);
  EXPECT_EQ(shown.wordings.at(0).places.at(0).addressee, "Bo Kerr");
}

}  // namespace
}  // namespace quoth::format
