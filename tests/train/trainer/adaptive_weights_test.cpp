#include "train/trainer/adaptive_weights.h"

#include <gtest/gtest.h>

#include <cmath>

namespace quoth::train {
namespace {

TEST(AdaptiveWeights, LearnWhatSeparates) {
  AdaptiveWeights weights;
  const auto chance = [&](const std::vector<model::FeatureHash>& features) {
    return 1 / (1 + std::exp(-weights.score(features)));
  };
  for (int i = 0; i < 200; ++i) {
    weights.add({1, 3}, 1 - chance({1, 3}));
    weights.add({2, 3}, 0 - chance({2, 3}));
  }
  EXPECT_GT(chance({1, 3}), 0.7);
  EXPECT_LT(chance({2, 3}), 0.3);
  EXPECT_EQ(weights.score({9}), 0);
  const auto rows = weights.rows(100);
  ASSERT_GE(rows.size(), 2U);
  EXPECT_EQ(rows[0].feature, 1U);
  EXPECT_EQ(rows[0].weights[0], std::lround(100 * weights.score({1})));
  EXPECT_TRUE(AdaptiveWeights().rows(100).empty());
}

}  // namespace
}  // namespace quoth::train
