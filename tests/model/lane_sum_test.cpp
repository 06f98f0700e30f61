#include "model/lane_sum.h"

#include <gtest/gtest.h>

#include <numeric>

namespace quoth::model {
namespace {

constexpr std::size_t kLanes = 32;
using Row = std::array<std::int8_t, kLanes>;
using Sums = std::array<std::int16_t, kLanes>;

// Rows whose lanes differ, of weights from `least` to `most`.
std::vector<Row> rows_of(int count, int least, int most) {
  std::vector<Row> rows(static_cast<std::size_t>(count));
  int weight = 0;
  for (Row& row : rows) {
    for (std::int8_t& lane : row) {
      weight += 37;
      lane = static_cast<std::int8_t>(least + weight % (most - least + 1));
    }
  }
  return rows;
}

TEST(LaneSum, IsThatOfEachLane) {
  struct Case {
    int rows, least, most;
  };
  for (const Case& each : {Case{0, 0, 0},
                           {1, -128, 127},
                           {2, -128, -128},
                           {3, 127, 127},
                           {250, -128, -120},
                           {250, 120, 127},
                           {700, -128, 127}}) {
    Sums expected;
    std::iota(expected.begin(), expected.end(), std::int16_t{-9});
    Sums sums = expected;
    LaneSum<kLanes> sum;
    for (const Row& row : rows_of(each.rows, each.least, each.most)) {
      sum.add(row.data());
      for (std::size_t i = 0; i < kLanes; ++i) {
        expected[i] = static_cast<std::int16_t>(expected[i] + row[i]);
      }
    }
    sum.add_to(sums.data());
    EXPECT_EQ(sums, expected) << each.rows << " rows from " << each.least << " to " << each.most;
  }
}

}  // namespace
}  // namespace quoth::model
