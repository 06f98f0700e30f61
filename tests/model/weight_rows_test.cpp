#include "model/weight_rows.h"

#include <gtest/gtest.h>

namespace quoth::model {
namespace {

TEST(WeightRows, AreFoundByTheHighBitsOfAHash) {
  std::string bytes;
  for (int i = 0; i < 8; ++i) bytes += static_cast<char>(i - 4);
  const auto rows = WeightRows::read(bytes, 2);  // four rows
  ASSERT_TRUE(rows);
  for (FeatureHash row = 0; row < 4; ++row) {
    for (const FeatureHash low : {FeatureHash{0}, (FeatureHash{1} << 62) - 1}) {
      const std::int8_t* weights = (*rows)[row << 62 | low];
      EXPECT_EQ(weights[0], static_cast<int>(2 * row) - 4);
      EXPECT_EQ(weights[1], static_cast<int>(2 * row) - 3);
    }
  }
}

TEST(WeightRows, MayBeTwo) {
  const std::string bytes = "\1\2";
  const auto rows = WeightRows::read(bytes, 1);
  ASSERT_TRUE(rows);
  EXPECT_EQ(*(*rows)[0], 1);
  EXPECT_EQ(*(*rows)[~FeatureHash{0}], 2);
}

TEST(WeightRows, PointIntoTheirBytes) {
  const std::string bytes(64, '\0');
  const auto rows = WeightRows::read(bytes, 16);
  ASSERT_TRUE(rows);
  EXPECT_EQ(reinterpret_cast<const char*>((*rows)[0]), bytes.data());
}

TEST(WeightRows, ArePowersOfTwoOfRows) {
  const struct {
    std::size_t bytes;
    std::size_t stride;
    bool read;
  } cases[] = {{0, 1, false},   {1, 1, false},   {2, 1, true},   {3, 1, false},
               {4, 1, true},    {6, 1, false},   {32, 16, true}, {16, 16, false},
               {33, 16, false}, {48, 16, false}, {64, 16, true}, {15, 16, false}};
  for (const auto& [size, stride, read] : cases) {
    const std::string bytes(size, '\0');
    const auto rows = WeightRows::read(bytes, stride);
    EXPECT_EQ(static_cast<bool>(rows), read) << size << ' ' << stride;
    if (rows) continue;
    EXPECT_EQ(rows.error().path, "");
    EXPECT_EQ(rows.error().reason, "is damaged: weights are missing");
  }
}

}  // namespace
}  // namespace quoth::model
