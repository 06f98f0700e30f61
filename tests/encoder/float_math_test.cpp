#include "encoder/float_math.h"

#include <gtest/gtest.h>

#include <cmath>

namespace quoth::encoder {
namespace {

TEST(FloatMath, TakesLogarithms) {
  EXPECT_NEAR(natural_logarithm(1), 0, 1e-9);
  for (float number = 1; number < 1e6F; number *= 1.013F) {
    EXPECT_NEAR(natural_logarithm(number), std::log(static_cast<double>(number)), 1e-9) << number;
  }
}

}  // namespace
}  // namespace quoth::encoder
