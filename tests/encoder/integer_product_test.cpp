#include "encoder/integer_product.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "encoder/calling_thread.h"
#include "encoder/encoder_model.h"

namespace quoth::encoder {
namespace {

struct Operands {
  std::size_t in;
  std::size_t out;
  std::vector<std::uint8_t> rows;
  std::vector<std::int8_t> weights;
};

std::vector<std::int32_t> expected(const Operands& operands) {
  std::vector<std::int32_t> sums;
  for (std::size_t r = 0; r < operands.rows.size() / operands.in; ++r) {
    for (std::size_t o = 0; o < operands.out; ++o) {
      std::int32_t sum = 0;
      for (std::size_t i = 0; i < operands.in; ++i) {
        sum += operands.rows[r * operands.in + i] * operands.weights[o * operands.in + i];
      }
      sums.push_back(sum);
    }
  }
  return sums;
}

std::vector<std::int32_t> multiply(const Operands& operands) {
  const CallingThreadOnly scope;
  const dnnl::engine engine(dnnl::engine::kind::cpu, 0);
  const IntegerProduct product(engine, operands.in, operands.out);
  const auto packed = product.pack(operands.weights);
  ProductScratch scratch(engine);
  const std::size_t count = operands.rows.size() / operands.in;
  std::vector<std::int32_t> sums(count * operands.out);
  product.multiply(operands.rows.data(), count, packed, sums.data(), scratch);
  return sums;
}

TEST(IntegerProduct, IsExact) {
  const struct {
    std::size_t count, in, out;
  } cases[] = {{64, 384, 1152}, {64, 64, 192}, {48, 96, 48}, {16, 1536, 384}};
  std::mt19937 random(1);
  for (const auto& each : cases) {
    Operands operands{each.in, each.out, {}, {}};
    for (std::size_t i = 0; i < each.count * each.in; ++i) {
      operands.rows.push_back(static_cast<std::uint8_t>(random()));
    }
    for (std::size_t i = 0; i < each.out * each.in; ++i) {
      operands.weights.push_back(static_cast<std::int8_t>(static_cast<int>(random() % 127) - 63));
    }
    EXPECT_TRUE(multiply(operands) == expected(operands)) << each.in << " to " << each.out;
  }
}

// Without VNNI two products are added in 16 bits: 2 * 255 * 63 fits, 2 * 255 * 65 would not.
TEST(IntegerProduct, IsExactAtTheExtremes) {
  for (const int row : {0, 1, 128, 255}) {
    for (const int weight : {-kLargestWeight, kLargestWeight}) {
      const Operands operands{
          1536, 384, std::vector<std::uint8_t>(64 * 1536, static_cast<std::uint8_t>(row)),
          std::vector<std::int8_t>(384 * 1536, static_cast<std::int8_t>(weight))};
      EXPECT_EQ(multiply(operands), std::vector<std::int32_t>(64 * 384, row * weight * 1536));
    }
  }
}

}  // namespace
}  // namespace quoth::encoder
