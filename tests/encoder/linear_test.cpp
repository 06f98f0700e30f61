#include "encoder/linear.h"

#include <gtest/gtest.h>

#include <vector>

#include "encoder/calling_thread.h"

namespace quoth::encoder {
namespace {

TEST(Linear, IsTheProductOfWhatItsBytesAndWeightsStandFor) {
  constexpr std::size_t kIn = 64;
  constexpr std::size_t kOut = 32;
  std::vector<std::int8_t> weights(kIn * kOut);
  for (std::size_t i = 0; i < weights.size(); ++i) {
    weights[i] = static_cast<std::int8_t>(static_cast<int>(i * 37 % 127) - kLargestWeight);
  }
  const std::vector<float> scales(kOut, 0.25F);
  const std::vector<float> bias(kOut, 3);
  std::vector<float> row(kIn);
  for (std::size_t i = 0; i < kIn; ++i) row[i] = static_cast<float>(i) * 2 - 127;  // as far as -127

  const CallingThreadOnly scope;
  const dnnl::engine engine(dnnl::engine::kind::cpu, 0);
  const IntegerProduct product(engine, kIn, kOut);
  const Linear linear(product, {{weights, scales, kIn}, bias});
  std::vector<std::uint8_t> bytes(kRowTail * kIn);
  const float row_scale = kernels().quantize(row.data(), kIn, bytes.data());
  ASSERT_EQ(row_scale, 1);
  std::vector<std::int32_t> sums(kRowTail * kOut);
  ProductScratch scratch(engine);
  linear.multiply(bytes.data(), kRowTail, sums.data(), scratch);
  std::vector<float> out(kOut);
  kernels().scale(sums.data(), row_scale, linear.channels(), out.data());
  for (std::size_t o = 0; o < kOut; ++o) {
    float expected = 0;
    for (std::size_t i = 0; i < kIn; ++i) {
      expected += row[i] * static_cast<float>(weights[o * kIn + i]);
    }
    EXPECT_EQ(out[o], expected * 0.25F + 3) << o;
  }
}

}  // namespace
}  // namespace quoth::encoder
