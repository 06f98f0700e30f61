#include "diff/article_matching.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "report/articles.h"

namespace quoth::diff {
namespace {

const Said kHarbour{"Ann Lee", "“The harbour froze over in a single night”"};
const Said kFerries{"Bo Kerr", "the ferries would stand idle", QuotationType::indirect};
const Said kPilots{"Ann Lee", "“Nobody asked our pilots”"};
const Said kSilt{"Cy Ott", "“Silt is what it is”"};

// "old=new" for each pair of ids, then "-old" and "+new" for the unmatched.
std::vector<std::string> matched(const std::vector<Record>& old_articles,
                                 const std::vector<Record>& new_articles) {
  const ArticlePairs found = match_articles(old_articles, new_articles);
  std::vector<std::string> lines;
  for (const auto& [o, n] : found.pairs)
    lines.push_back(old_articles[o].id + "=" + new_articles[n].id);
  for (const Index o : found.removed) lines.push_back("-" + old_articles[o].id);
  for (const Index n : found.added) lines.push_back("+" + new_articles[n].id);
  return lines;
}

using Lines = std::vector<std::string>;

Record titled(Record record, const std::string& title) {
  record.title = title;
  return record;
}

TEST(MatchArticles, EmptyInput) {
  EXPECT_EQ(matched({}, {}), Lines{});
  EXPECT_EQ(matched({article("a", {kHarbour})}, {}), Lines{"-a"});
  EXPECT_EQ(matched({}, {article("a", {kHarbour})}), Lines{"+a"});
}

TEST(MatchArticles, MatchesEqualIdsWithAnyContent) {
  EXPECT_EQ(matched({article("a", {kHarbour}), article("b", {kFerries})},
                    {article("a", {kFerries}), article("b", {kHarbour})}),
            (Lines{"a=a", "b=b"}));
}

TEST(MatchArticles, PairsAreInTheNewOrder) {
  EXPECT_EQ(matched({article("a", {}), article("b", {}), article("c", {})},
                    {article("c", {}), article("a", {}), article("d", {})}),
            (Lines{"c=c", "a=a", "-b", "+d"}));
}

TEST(MatchArticles, SingleArticlesAreAlwaysAPair) {
  EXPECT_EQ(matched({article("a", {kHarbour})}, {article("z", {kFerries})}), Lines{"a=z"});
  EXPECT_EQ(matched({article("a", {})}, {article("z", {})}), Lines{"a=z"});
}

TEST(MatchArticles, OneOfSeveralIsNotAPair) {
  EXPECT_EQ(matched({article("a", {kHarbour})}, {article("y", {kPilots}), article("z", {kSilt})}),
            (Lines{"-a", "+y", "+z"}));
}

TEST(MatchArticles, MatchesARenamedArticleWithHalfOfItsQuotations) {
  const std::vector<Record> old_articles = {article("a", {kHarbour, kFerries}), article("b", {})};
  const auto with = [&](const std::vector<Said>& said) {
    return matched(old_articles, {article("b", {}), article("z", said)});
  };
  EXPECT_EQ(with({kHarbour, kFerries}), (Lines{"b=b", "a=z"}));
  EXPECT_EQ(with({kFerries, kPilots}), (Lines{"b=b", "a=z"}));
  EXPECT_EQ(with({kFerries, kPilots, kSilt}), (Lines{"b=b", "-a", "+z"}));
  EXPECT_EQ(with({kPilots, kSilt}), (Lines{"b=b", "-a", "+z"}));
}

TEST(MatchArticles, IgnoresTypographyAndSpeaker) {
  EXPECT_EQ(
      matched({article("a", {kHarbour}), article("b", {})},
              {article("b", {}),
               article("z", {{"Bo Kerr", "\"THE HARBOUR froze over, in a single night.\""}})}),
      (Lines{"b=b", "a=z"}));
}

TEST(MatchArticles, ATitleCountsAsMuchAsAQuotation) {
  const std::vector<Record> old_articles = {titled(article("a", {kHarbour}), "Ice on the quay"),
                                            article("b", {})};
  EXPECT_EQ(matched(old_articles,
                    {article("b", {}), titled(article("z", {kPilots}), "Ice on the Quay!")}),
            (Lines{"b=b", "a=z"}));
  EXPECT_EQ(matched(old_articles, {article("b", {}), titled(article("z", {kPilots}), "Silt")}),
            (Lines{"b=b", "-a", "+z"}));
}

TEST(MatchArticles, EmptyTitlesDoNotMatch) {
  EXPECT_EQ(matched({article("a", {}), article("b", {})}, {article("y", {}), article("z", {})}),
            (Lines{"-a", "-b", "+y", "+z"}));
}

TEST(MatchArticles, MatchesEqualTextWithAnotherId) {
  Record before = article("a", {});
  Record after = before;
  after.id = "z";
  EXPECT_EQ(matched({before, article("b", {})}, {article("y", {}), after}),
            (Lines{"a=z", "-b", "+y"}));
}

TEST(MatchArticles, PrefersTheMostSimilar) {
  EXPECT_EQ(matched({article("a", {kHarbour, kFerries, kPilots}), article("b", {kHarbour, kSilt})},
                    {article("y", {kHarbour, kSilt}), article("z", {kHarbour, kFerries})}),
            (Lines{"b=y", "a=z"}));
}

TEST(MatchArticles, PrefersTheFirstOfEquallySimilar) {
  EXPECT_EQ(matched({article("a", {kHarbour}), article("b", {kHarbour})},
                    {article("y", {kHarbour}), article("z", {kHarbour})}),
            (Lines{"a=y", "b=z"}));
  EXPECT_EQ(
      matched({article("a", {kHarbour})}, {article("y", {kHarbour}), article("z", {kHarbour})}),
      (Lines{"a=y", "+z"}));
}

TEST(MatchArticles, AnEqualIdIsPreferredToMoreSimilarContent) {
  EXPECT_EQ(matched({article("a", {kHarbour}), article("b", {kPilots})},
                    {article("a", {kSilt}), article("z", {kHarbour})}),
            (Lines{"a=a", "-b", "+z"}));
}

TEST(MatchArticles, PrefersTheMoreSimilarOfTwo) {
  EXPECT_EQ(
      matched({article("a", {kHarbour, kFerries, kPilots}), article("b", {kHarbour, kFerries})},
              {article("y", {kSilt}), article("z", {kHarbour, kFerries})}),
      (Lines{"b=z", "-a", "+y"}));
}

}  // namespace
}  // namespace quoth::diff
