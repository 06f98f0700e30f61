#include "model/hash_filter.h"

#include <gtest/gtest.h>

#include <string>

namespace quoth::model {
namespace {

TEST(HashFilter, MayHaveWhatWasAdded) {
  HashFilter filter;
  for (int i = 0; i < 300; ++i) filter.add(hash_text("word" + std::to_string(i)));
  for (int i = 0; i < 300; ++i)
    EXPECT_TRUE(filter.may_have(hash_text("word" + std::to_string(i)))) << i;
}

TEST(HashFilter, TellsMostOthers) {
  HashFilter filter;
  for (int i = 0; i < 300; ++i) filter.add(hash_text("word" + std::to_string(i)));
  int taken = 0;
  for (int i = 0; i < 1000; ++i)
    taken += filter.may_have(hash_text("other" + std::to_string(i))) ? 1 : 0;
  EXPECT_LT(taken, 50);
}

TEST(HashFilter, OfNothingHasNothing) {
  const HashFilter filter;
  for (const FeatureHash hash : {FeatureHash{0}, ~FeatureHash{0}, hash_text("word")}) {
    EXPECT_FALSE(filter.may_have(hash));
  }
}

TEST(HashFilter, TakesTheSmallestAndTheLargestHash) {
  HashFilter filter;
  filter.add(0);
  filter.add(~FeatureHash{0});
  EXPECT_TRUE(filter.may_have(0));
  EXPECT_TRUE(filter.may_have(~FeatureHash{0}));
  EXPECT_FALSE(filter.may_have(FeatureHash{1} << 63));
}

}  // namespace
}  // namespace quoth::model
