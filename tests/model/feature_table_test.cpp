#include "model/feature_table.h"

#include <gtest/gtest.h>

#include <array>
#include <numeric>

namespace quoth::model {
namespace {

std::vector<FeatureRow> many_rows(int count) {
  std::vector<FeatureRow> rows;
  for (int i = 0; i < count; ++i) {
    rows.push_back(
        {combine(1, static_cast<FeatureHash>(i)),
         {static_cast<std::int16_t>(i % 100 + 1), static_cast<std::int16_t>(-(i % 50)), 1}});
  }
  return rows;
}

TEST(FeatureTable, SumsTheWeightsOfTheFeaturesItKnows) {
  const std::string bytes = write_feature_table(3, many_rows(100));
  const auto table = FeatureTable::read(bytes, 3);
  ASSERT_TRUE(table);
  EXPECT_EQ(table->stride(), 16);
  EXPECT_EQ(table->size(), 100U);
  std::array<Score, 16> scores{};
  const std::array features{combine(1, 7), combine(2, 7), combine(1, 90)};
  table->add(features, scores.data());
  EXPECT_EQ(scores[0], 99);
  EXPECT_EQ(scores[1], -47);
  EXPECT_EQ(scores[2], 2);
  EXPECT_EQ(scores[3], 0);
}

TEST(FeatureTable, FindsEveryRowAndHardlyAnythingElse) {
  const std::string bytes = write_feature_table(3, many_rows(20000));
  const auto table = FeatureTable::read(bytes, 3);
  ASSERT_TRUE(table);
  int wrong = 0;
  int mistaken = 0;
  for (FeatureHash i = 0; i < 20000; ++i) {
    std::array<Score, 16> scores{};
    const std::array known{combine(1, i)};
    table->add(known, scores.data());
    wrong += scores[0] != static_cast<Score>(i % 100 + 1);
    scores.fill(0);
    const std::array unknown{combine(2, i)};
    table->add(unknown, scores.data());
    mistaken += scores[0] != 0;
  }
  EXPECT_LT(wrong, 40);
  EXPECT_LT(mistaken, 40);
}

TEST(FeatureTable, WideWeightsStandBesideNarrowOnes) {
  const std::string bytes = write_feature_table(3, {{combine(1, 1), {1, 2, 3}},
                                                    {combine(1, 2), {1000, -1000, 128}},
                                                    {combine(1, 3), {5000, 0, 0}}});
  const auto table = FeatureTable::read(bytes, 3);
  ASSERT_TRUE(table);
  std::array<Score, 16> scores{};
  const std::array features{combine(1, 1), combine(1, 2), combine(1, 3)};
  table->add(features, scores.data());
  EXPECT_EQ(scores[0], 1001 + kMaxWeight);
  EXPECT_EQ(scores[1], -998);
  EXPECT_EQ(scores[2], 131);
}

TEST(FeatureTable, RowsOfEveryWidthAdd) {
  for (const int classes : {5, 16, 30, 48, 60}) {
    std::vector<std::int16_t> weights;
    for (int i = 0; i < classes; ++i) weights.push_back(static_cast<std::int16_t>(i));
    const std::string bytes = write_feature_table(classes, {{combine(3, 3), weights}});
    const auto table = FeatureTable::read(bytes, classes);
    ASSERT_TRUE(table) << classes;
    std::vector<Score> scores(static_cast<std::size_t>(table->stride()));
    const std::array features{combine(3, 3), combine(3, 3)};
    table->add(features, scores.data());
    for (int i = 0; i < classes; ++i) EXPECT_EQ(scores[static_cast<std::size_t>(i)], 2 * i);
  }
}

TEST(FeatureTable, TheEmptyTableScoresNothing) {
  const std::string bytes = write_feature_table(3, {});
  const auto table = FeatureTable::read(bytes, 3);
  ASSERT_TRUE(table);
  std::array<Score, 16> scores{};
  const std::array features{combine(1, 1)};
  table->add(features, scores.data());
  FeatureTable().add(features, scores.data());
  EXPECT_EQ(scores[0], 0);
}

TEST(FeatureTable, AnotherNumberOfClassesIsAnError) {
  const std::string bytes = write_feature_table(3, many_rows(10));
  const auto table = FeatureTable::read(bytes, 20);
  ASSERT_FALSE(table);
  EXPECT_EQ(table.error().reason, "is damaged: a table is not one of 20 classes");
}

TEST(FeatureTable, WhereItsIndexPointsOutsideNothingIsAdded) {
  std::string bytes = write_feature_table(3, many_rows(10));
  for (std::size_t i = 128; i < 128 + 17 * 4; ++i) bytes[i] = '\xff';
  const auto table = FeatureTable::read(bytes, 3);
  ASSERT_TRUE(table);
  std::array<Score, FeatureTable::kLane> scores = {};
  std::vector<FeatureHash> features(4096);
  std::iota(features.begin(), features.end(), 0);
  table->add(features, scores.data());
  EXPECT_EQ(scores[0], 0);
}

TEST(FeatureTable, CutShortIsAnError) {
  const std::string bytes = write_feature_table(3, many_rows(10));
  EXPECT_FALSE(FeatureTable::read(std::string_view(bytes).substr(0, 40), 3));
}

}  // namespace
}  // namespace quoth::model
