#include "attribution/model/feature_writer.h"

#include <gtest/gtest.h>

#include <set>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

TEST(Pack, TakesEightBitsForEachNumber) {
  EXPECT_EQ(pack(), 0U);
  EXPECT_EQ(pack(5), 5U);
  EXPECT_EQ(pack(1, 2), 0x0102U);
  EXPECT_EQ(pack(1, 0, 255), 0x0100FFU);
  EXPECT_EQ(pack(true, Tag::CC), 0x0101U);
}

TEST(StepOf, WidensWithTheDistance) {
  const struct {
    std::int32_t first, last;
    unsigned step;
  } steps[] = {{-5, 0, 0}, {1, 1, 1},  {2, 2, 2},   {3, 3, 3},    {4, 5, 4},
               {6, 8, 5},  {9, 14, 6}, {15, 25, 7}, {26, 1000, 8}};
  for (const auto& [first, last, step] : steps) {
    for (const std::int32_t distance : {first, last})
      EXPECT_EQ(step_of(distance), step) << distance;
  }
}

TEST(FeatureWriter, WritesAFeatureForEachCall) {
  SpanFeatures features;
  FeatureWriter writer(features);
  writer.small(1);
  writer.small(1, 2);
  writer.small(2, 1);
  writer.small(1, 2, 3);
  writer.small(1, 3, 2);
  writer.word(1, 77);
  writer.word(1, 77, 2);
  writer.word(2, 77);
  writer.word(1, 78);
  writer.words(1, 77, 78);
  writer.words(1, 78, 77);
  writer.words(1, 77, 78, 1);
  EXPECT_EQ(features.size(), 12U);
  const auto view = features.view();
  EXPECT_EQ(std::set<model::FeatureHash>(view.begin(), view.end()).size(), 12U);
}

TEST(FeatureWriter, WritesTheSameForTheSame) {
  SpanFeatures once;
  SpanFeatures twice;
  FeatureWriter(once).words(9, 1, 2, 3);
  FeatureWriter(twice).words(9, 1, 2, 3);
  EXPECT_EQ(once.view()[0], twice.view()[0]);
  FeatureWriter(once).small(9, Tag::CC, true);
  FeatureWriter(twice).small(9, 1U, 1);
  EXPECT_EQ(once.view()[1], twice.view()[1]);
}

TEST(BoundedTokens, GivesAnEdgeBeyondTheEndsOfTheParagraph) {
  const SmallArticle article{"a b", "c d", "e"};
  const BoundedTokens at(article.view(), article.view().paragraphs[1].tokens);
  EXPECT_EQ(at[2].form, model::hash_text("c"));
  EXPECT_EQ(at[3].form, model::hash_text("d"));
  for (const Index i : {0U, 1U, 4U, 99U, token::kNone}) {
    EXPECT_EQ(at[i].lemma, at[token::kNone].lemma) << i;
    EXPECT_EQ(static_cast<int>(at[i].tag), kTagCount) << i;
    EXPECT_EQ(at[i].mark, MarkState::outside) << i;
  }
}

}  // namespace
}  // namespace quoth::attribution
