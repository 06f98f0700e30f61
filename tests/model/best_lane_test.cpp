#include "model/best_lane.h"

#include <gtest/gtest.h>

namespace quoth::model {
namespace {

TEST(BestLane, IsTheFirstOfTheLargest) {
  struct Case {
    std::array<std::int16_t, 8> sums;
    std::size_t expected;
  };
  for (const Case& each : {Case{{}, 0},
                           {{0, 1, 2, 3, 4, 5, 6, 7}, 7},
                           {{-5, -3, -3, -4, -9, -3, -8, -7}, 1},
                           {{0, 0, 32767, 0, 0, 32767, 0, 0}, 2},
                           {{-32768, -32768, -32768, -32767, -32768, 0, -1, -2}, 5}}) {
    EXPECT_EQ(best_lane(each.sums), each.expected);
  }
}

}  // namespace
}  // namespace quoth::model
