#include "train/trainer/perceptron.h"

#include <gtest/gtest.h>

namespace quoth::train {
namespace {

using Features = std::vector<model::FeatureHash>;

// A feature whose hash is spread over all bits.
model::FeatureHash feature(std::uint64_t number) { return model::combine(17, number); }

std::vector<float> scores_of(Perceptron& perceptron, int classes, const Features& features) {
  std::vector<float> scores(static_cast<std::size_t>(classes));
  perceptron.score(features, scores.data());
  return scores;
}

TEST(Perceptron, UnknownFeaturesScoreZero) {
  Perceptron perceptron(3);
  EXPECT_EQ(scores_of(perceptron, 3, {1, 2}), (std::vector<float>{0, 0, 0}));
  EXPECT_EQ(scores_of(perceptron, 3, {}), (std::vector<float>{0, 0, 0}));
}

TEST(Perceptron, AnUpdateRaisesTheRightClassAndLowersTheWrongOne) {
  Perceptron perceptron(3);
  perceptron.update(Features{1, 2}, 0, 2, 0.5F);
  EXPECT_EQ(scores_of(perceptron, 3, {1}), (std::vector<float>{0.5, 0, -0.5}));
  EXPECT_EQ(scores_of(perceptron, 3, {1, 2, 3}), (std::vector<float>{1, 0, -1}));
}

TEST(Perceptron, AddsToExistingScores) {
  Perceptron perceptron(2);
  perceptron.add(Features{1}, 1, 3);
  float scores[] = {10, 20};
  perceptron.score(Features{1}, scores);
  EXPECT_EQ(scores[0], 10);
  EXPECT_EQ(scores[1], 23);
}

TEST(Perceptron, AveragesWeightsOverAllExamples) {
  Perceptron perceptron(2);
  perceptron.update(Features{1}, 0, 1, 1);
  EXPECT_EQ(perceptron.average(1), (std::vector<double>{0, 0}));
  perceptron.tick();
  EXPECT_EQ(perceptron.average(1), (std::vector<double>{0.5, -0.5}));
  perceptron.tick();
  perceptron.tick();
  EXPECT_EQ(perceptron.average(1), (std::vector<double>{0.75, -0.75}));
  perceptron.update(Features{1}, 1, 0, 1);  // its previous value is kept
  perceptron.tick();
  EXPECT_EQ(perceptron.average(1), (std::vector<double>{0.6, -0.6}));
  EXPECT_EQ(perceptron.average(2), (std::vector<double>{0, 0}));
}

TEST(Perceptron, LearnsOnlyAllowedFeatures) {
  Perceptron perceptron(2);
  perceptron.allow_only({1, 2});
  perceptron.update(Features{1, 3}, 0, 1, 1);
  perceptron.add(Features{3}, 0, 1);
  EXPECT_EQ(scores_of(perceptron, 2, {1}), (std::vector<float>{1, -1}));
  EXPECT_EQ(scores_of(perceptron, 2, {3}), (std::vector<float>{0, 0}));
}

TEST(Perceptron, AddsTheWeightsOfAnother) {
  Perceptron one(2);
  Perceptron other(2);
  for (Perceptron* each : {&one, &other}) {
    each->allow_only({1, 2});
    each->add(Features{1}, 0, 1);
    each->tick();
  }
  other.add(Features{2}, 1, 4);
  one.tick();
  other.tick();
  scores_of(other, 2, {2});
  one.add(other);
  EXPECT_EQ(scores_of(one, 2, {1}), (std::vector<float>{2, 0}));
  EXPECT_EQ(scores_of(one, 2, {2}), (std::vector<float>{0, 4}));
  EXPECT_NEAR(one.average(1)[0], 4.0 / 3, 1e-9);
  EXPECT_NEAR(one.average(2)[1], 4.0 / 3, 1e-9);
}

TEST(Perceptron, ScaleIsOneWithoutWeights) { EXPECT_DOUBLE_EQ(Perceptron(2).scale(), 1); }

TEST(Perceptron, ScaleFitsTheLargestOfFewWeightsInAByte) {
  Perceptron perceptron(2);
  perceptron.add(Features{1}, 0, 8);
  perceptron.add(Features{2}, 1, -16);
  perceptron.tick();  // averages are half of them
  EXPECT_DOUBLE_EQ(perceptron.scale(), 127.0 / 8);
}

TEST(Perceptron, ScaleIgnoresOneWeightInAThousand) {
  Perceptron perceptron(1);
  for (std::uint64_t i = 1; i <= 2000; ++i) {
    perceptron.add(Features{feature(i)}, 0, static_cast<float>(2 * i));
  }
  perceptron.tick();
  EXPECT_DOUBLE_EQ(perceptron.scale(), 127.0 / 1998);
}

TEST(Perceptron, RowsAreRoundedAndCutToTwoBytes) {
  Perceptron perceptron(3);
  perceptron.add(Features{1}, 0, 4.8F);
  perceptron.add(Features{1}, 1, -2.4F);
  perceptron.add(Features{2}, 0, 1e6F);
  perceptron.add(Features{2}, 2, -1e6F);
  perceptron.tick();
  scores_of(perceptron, 3, {1});
  const auto rows = perceptron.rows(10, 1);
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0].feature, 1U);
  EXPECT_EQ(rows[0].weights, (std::vector<std::int16_t>{2, -1, 0}));
  EXPECT_EQ(rows[1].weights, (std::vector<std::int16_t>{30000, 0, -30000}));
  EXPECT_EQ(perceptron.rows(10, 10)[0].weights, (std::vector<std::int16_t>{24, -12, 0}));
}

TEST(Perceptron, RowsOmitWeightsThatRoundToZero) {
  Perceptron perceptron(1);
  perceptron.add(Features{1}, 0, 0.98F);
  perceptron.add(Features{2}, 0, 1.02F);
  perceptron.tick();
  scores_of(perceptron, 1, {1, 2});
  const auto rows = perceptron.rows(10, 1);
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0].feature, 2U);
  EXPECT_EQ(perceptron.rows(10, 2).size(), 2U);
}

TEST(Perceptron, RowsAreTheMostImportantInOrderOfFrequency) {
  Perceptron perceptron(1);
  const struct {
    model::FeatureHash feature;
    float weight;
    int seen;
  } learnt[] = {{1, 40, 1}, {2, 20, 16}, {3, 30, 4}, {4, 10, 9}};  // 40, 80, 60 and 30 count
  for (const auto& each : learnt) perceptron.add(Features{each.feature}, 0, each.weight);
  perceptron.tick();
  for (const auto& each : learnt) {
    for (int i = 0; i < each.seen; ++i) scores_of(perceptron, 1, {each.feature});
  }
  const auto features = [&](std::size_t count) {
    Features found;
    for (const model::FeatureRow& row : perceptron.rows(count, 1)) found.push_back(row.feature);
    return found;
  };
  EXPECT_EQ(features(10), (Features{2, 4, 3, 1}));
  EXPECT_EQ(features(4), (Features{2, 4, 3, 1}));
  EXPECT_EQ(features(3), (Features{2, 3, 1}));
  EXPECT_EQ(features(2), (Features{2, 3}));
  EXPECT_EQ(features(1), (Features{2}));
  EXPECT_TRUE(features(0).empty());
}

TEST(Perceptron, CollidingFeaturesAreSeparate) {
  Perceptron perceptron(1);
  constexpr model::FeatureHash kStep = model::FeatureHash{1} << 32;  // the same lower half
  for (model::FeatureHash i = 0; i < 50; ++i) {
    perceptron.add(Features{5 + i * kStep}, 0, static_cast<float>(i));
  }
  for (model::FeatureHash i = 0; i < 50; ++i) {
    EXPECT_EQ(scores_of(perceptron, 1, {5 + i * kStep})[0], static_cast<float>(i));
  }
  EXPECT_EQ(scores_of(perceptron, 1, {5 + 50 * kStep})[0], 0);
}

TEST(Perceptron, KeepsItsWeightsWhenItGrows) {
  Perceptron perceptron(1);
  constexpr std::uint64_t kFeatures = 600'000;  // more than half of the initial slots
  Features one(1);
  for (std::uint64_t i = 0; i < kFeatures; ++i) {
    one[0] = feature(i);
    perceptron.add(one, 0, static_cast<float>(i % 1000));
  }
  for (const std::uint64_t i : {0U, 1U, 123'456U, 524'287U, 524'288U, 599'999U}) {
    EXPECT_EQ(scores_of(perceptron, 1, {feature(i)})[0], static_cast<float>(i % 1000)) << i;
  }
  EXPECT_EQ(scores_of(perceptron, 1, {feature(kFeatures)})[0], 0);
}

}  // namespace
}  // namespace quoth::train
