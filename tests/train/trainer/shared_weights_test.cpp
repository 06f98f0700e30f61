#include "train/trainer/shared_weights.h"

#include <gtest/gtest.h>

namespace quoth::train {
namespace {

TEST(SharedWeights, UseTheHighestBitsOfAFeature) {
  const SharedWeights weights(4, 2);
  EXPECT_EQ(weights.row_of(0), 0U);
  EXPECT_EQ(weights.row_of(0x0fffffffffffffffU), 0U);
  EXPECT_EQ(weights.row_of(0x1000000000000000U), 1U);
  EXPECT_EQ(weights.row_of(0xffffffffffffffffU), 15U);
}

TEST(SharedWeights, AreZeroAtFirst) {
  const SharedWeights weights(3, 2);
  for (Row row = 0; row < 8; ++row) {
    EXPECT_EQ(weights[row][0], 0);
    EXPECT_EQ(weights[row][1], 0);
  }
  EXPECT_EQ(weights.bytes(1), std::string(16, '\0'));
  EXPECT_DOUBLE_EQ(weights.scale(), 1);
}

TEST(SharedWeights, AddToOneElement) {
  SharedWeights weights(2, 3);
  weights.add(1, 2, 5);
  weights.add(1, 2, -2);
  weights.add(3, 0, 1);
  EXPECT_EQ(weights[1][2], 3);
  EXPECT_EQ(weights[3][0], 1);
  EXPECT_EQ(weights[1][0], 0);
  EXPECT_EQ(weights.bytes(1), std::string({0, 0, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0}));
}

TEST(SharedWeights, AverageOverAllTicks) {
  SharedWeights weights(1, 1);
  weights.add(0, 0, 8);  // before the first tick: it counts from the second on
  weights.tick();
  weights.add(1, 0, 8);
  weights.tick();
  weights.tick();
  weights.average();
  EXPECT_FLOAT_EQ(weights[0][0], 8 * 0.75F);
  EXPECT_FLOAT_EQ(weights[1][0], 8 * 0.5F);
}

TEST(SharedWeights, AddOthersOfTheSameShape) {
  SharedWeights weights(1, 2);
  SharedWeights others(1, 2);
  weights.add(0, 1, 2);
  others.add(0, 1, 3);
  others.add(1, 0, -1);
  weights.add(others);
  EXPECT_EQ(weights[0][1], 5);
  EXPECT_EQ(weights[1][0], -1);
}

TEST(SharedWeights, ScaleFitsTheLargestOfFewWeightsInAByte) {
  SharedWeights weights(2, 1);
  weights.add(0, 0, 2);
  weights.add(1, 0, -4);
  EXPECT_DOUBLE_EQ(weights.scale(), 127.0 / 4);
}

TEST(SharedWeights, ScaleIgnoresTheLargestWeights) {
  SharedWeights weights(4, 1);
  for (Row row = 0; row < 10; ++row) weights.add(row, 0, static_cast<float>(row + 1));
  // Of ten weights, two (one in five) may be out of range, so the third largest fits.
  EXPECT_DOUBLE_EQ(weights.scale(5), 127.0 / 8);
  EXPECT_DOUBLE_EQ(weights.scale(10), 127.0 / 9);
  EXPECT_DOUBLE_EQ(weights.scale(11), 127.0 / 10);
}

TEST(SharedWeights, BytesAreRoundedAndCutToTheRange) {
  SharedWeights weights(3, 1);
  const float values[] = {1.4F, 1.6F, -1.6F, 500, -500, 126.6F};
  for (Row row = 0; row < 6; ++row) weights.add(row, 0, values[row]);
  EXPECT_EQ(weights.bytes(1), std::string({1, 2, -2, 127, -127, 127, 0, 0}));
  EXPECT_EQ(weights.bytes(0.1)[3], 50);
}

}  // namespace
}  // namespace quoth::train
