#include "report/ring.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>

namespace quoth::report {
namespace {

TEST(Ring, MakesAgainWhatItDoesNotHold) {
  Ring<std::string, 3> ring;
  int made = 0;
  const auto get = [&](std::uint64_t number) -> const std::string& {
    return ring.get(number, [&] {
      ++made;
      return std::to_string(number);
    });
  };
  for (const std::uint64_t number : {0U, 7U, 0U, 7U, 8U, 0U}) {
    EXPECT_EQ(get(number), std::to_string(number));
  }
  EXPECT_EQ(made, 3);
  EXPECT_EQ(get(9), "9") << "in the place of 0, which was made first";
  EXPECT_EQ(get(7), "7");
  EXPECT_EQ(made, 4);
  EXPECT_EQ(get(0), "0");
  EXPECT_EQ(made, 5);
}

TEST(Ring, WhatItHoldsStaysWhereItIs) {
  Ring<std::string, 3> ring;
  const std::string& first = ring.get(1, [] { return "one"; });
  ring.get(2, [] { return "two"; });
  ring.get(3, [] { return "three"; });
  EXPECT_EQ(first, "one");
}

}  // namespace
}  // namespace quoth::report
