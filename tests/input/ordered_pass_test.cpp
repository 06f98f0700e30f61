#include "input/ordered_pass.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <string>
#include <vector>

#include "scratch.h"

namespace quoth::input {
namespace {

std::string lines(int count, std::size_t width) {
  std::string all;
  for (int i = 0; i < count; ++i) {
    std::string line = std::to_string(i);
    line.resize(width, ' ');
    all += line + "{\n";
  }
  return all;
}

TEST(OrderedPass, TakesTurnsInTheOrderOfTheInputs) {
  const Scratch scratch;
  // Short inputs, and such that only a few may be in flight.
  for (const std::size_t width : {10U, 1000000U}) {
    const std::string file = scratch.write("x.ndjson", lines(40, width));
    for (const int threads : {1, 2, 7}) {
      Source source({file});
      std::vector<int> order;
      EXPECT_TRUE(ordered_pass(source, threads, [&](const Input& input) -> Turn {
        const int number = std::stoi(input.bytes);
        return [&order, number] {
          order.push_back(number);
          return true;
        };
      }));
      ASSERT_EQ(order.size(), 40U);
      EXPECT_TRUE(std::ranges::is_sorted(order));
    }
  }
}

TEST(OrderedPass, EndsWhenATurnSaysSo) {
  const Scratch scratch;
  Source source({scratch.write("x.ndjson", lines(1000, 10))});
  int turns = 0;
  std::atomic<int> worked = 0;
  EXPECT_FALSE(ordered_pass(source, 2, [&](const Input&) -> Turn {
    ++worked;
    return [&turns] { return ++turns < 3; };
  }));
  EXPECT_EQ(turns, 3);
  EXPECT_LT(worked, 100);
}

}  // namespace
}  // namespace quoth::input
