#include "attribution/model/span_features.h"

#include <gtest/gtest.h>

namespace quoth::attribution {
namespace {

TEST(SpanFeatures, KeepWhatIsPushedInOrder) {
  SpanFeatures features;
  EXPECT_EQ(features.size(), 0U);
  EXPECT_TRUE(features.view().empty());
  features.push(7);
  features.push(3);
  EXPECT_EQ(features.size(), 2U);
  EXPECT_EQ(features.view()[0], 7U);
  EXPECT_EQ(features.view()[1], 3U);
  features.clear();
  EXPECT_TRUE(features.view().empty());
}

TEST(SpanFeatures, HoldAsManyAsTheirCapacity) {
  SpanFeatures features;
  for (std::size_t i = 0; i < SpanFeatures::kCapacity; ++i) features.push(i);
  ASSERT_EQ(features.size(), SpanFeatures::kCapacity);
  for (std::size_t i = 0; i < SpanFeatures::kCapacity; ++i) EXPECT_EQ(features.view()[i], i);
}

}  // namespace
}  // namespace quoth::attribution
