#include "format/decimal.h"

#include <gtest/gtest.h>

#include <string>

namespace quoth::format {
namespace {

std::string decimal(std::uint32_t value) {
  std::array<char, kDecimalSize> digits{};
  return {digits.data(), put_decimal(digits.data(), value)};
}

TEST(Decimal, EqualsToString) {
  for (std::uint32_t value = 0; value < 12'000; ++value) {
    ASSERT_EQ(decimal(value), std::to_string(value));
  }
  EXPECT_EQ(decimal(1'000'000), "1000000");
  EXPECT_EQ(decimal(4'294'967'295), "4294967295");
}

}  // namespace
}  // namespace quoth::format
