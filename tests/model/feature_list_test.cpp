#include "model/feature_list.h"

#include <gtest/gtest.h>

namespace quoth::model {
namespace {

TEST(FeatureList, GivesItsFeaturesInOrder) {
  FeatureList<3> list;
  EXPECT_TRUE(list.view().empty());
  list.push(7);
  list.push(5);
  ASSERT_EQ(list.size(), 2U);
  EXPECT_EQ(list.view()[0], 7U);
  EXPECT_EQ(list.view()[1], 5U);
}

TEST(FeatureList, IsEmptyOnceCleared) {
  FeatureList<1> list;
  list.push(7);
  list.clear();
  EXPECT_EQ(list.size(), 0U);
  list.push(5);
  ASSERT_EQ(list.size(), 1U);
  EXPECT_EQ(list.view()[0], 5U);
}

TEST(FeatureList, HoldsAsManyAsItSays) {
  FeatureList<4> list;
  for (FeatureHash feature = 0; feature < decltype(list)::kCapacity; ++feature) list.push(feature);
  EXPECT_EQ(list.size(), 4U);
  EXPECT_EQ(list.view().back(), 3U);
}

TEST(FeatureListDeathTest, EndsTheProgramIfTooManyAreRead) {
  FeatureList<2> list;
  for (FeatureHash feature = 0; feature < 3; ++feature) list.push(feature);
  EXPECT_DEATH(list.view(), "more than 2 features");
  FeatureList<3> odd;
  for (FeatureHash feature = 0; feature < 100; ++feature) odd.push(feature);
  EXPECT_DEATH(odd.view(), "more than 3 features");
  odd.clear();
  EXPECT_TRUE(odd.view().empty());
}

}  // namespace
}  // namespace quoth::model
