#include "model/memo.h"

#include <gtest/gtest.h>

namespace quoth::model {
namespace {

TEST(Memo, KeepsWhatNoLaterKeyTookThePlaceOf) {
  constexpr FeatureHash kHalf = FeatureHash{1} << 63;
  Memo<int> memo(1);
  struct Case {
    FeatureHash kept;
    int value;
    FeatureHash asked;
    int expected;  // 0 for none
  };
  for (const Case& each : {Case{0, 1, 0, 0},
                           {3, 1, 3, 1},
                           {3, 1, 4, 0},
                           {kHalf, 2, 3, 1},
                           {kHalf, 2, kHalf, 2},
                           {5, 3, 3, 0},
                           {5, 3, kHalf, 2},
                           {5, 4, 5, 4}}) {
    memo.keep(each.kept, each.value);
    const int* found = memo.find(each.asked);
    EXPECT_EQ(found == nullptr ? 0 : *found, each.expected) << each.kept << ", " << each.asked;
  }
}

}  // namespace
}  // namespace quoth::model
