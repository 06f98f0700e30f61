#include "encoder/kernels.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <random>
#include <string>
#include <vector>

namespace quoth::encoder {
namespace {

constexpr std::size_t kWidth = 80;  // no multiple of any group of registers
constexpr InstructionSet kSets[] = {InstructionSet::baseline, InstructionSet::avx2,
                                    InstructionSet::avx512, InstructionSet::avx512_vnni};

// The same numbers on every machine.
std::vector<float> numbers(std::size_t count, float range, unsigned seed = 1) {
  std::mt19937 random(seed);
  std::vector<float> row(count);
  for (float& number : row) {
    number = range * (static_cast<float>(random() >> 8) / (1 << 23) - 1);
  }
  return row;
}

std::vector<std::int32_t> sums(std::size_t count) {
  std::mt19937 random(2);
  std::vector<std::int32_t> row(count);
  for (std::int32_t& sum : row) sum = static_cast<std::int32_t>(random() % 200001) - 100000;
  return row;
}

const std::vector<std::int32_t> kOffsets(kWidth, 100);
const std::vector<float> kScales = numbers(kWidth, 0.001F, 3);
const std::vector<float> kBias = numbers(kWidth, 1, 4);
const Channels kChannels = {kOffsets.data(), kScales.data(), kBias.data(), kWidth};

double gelu(double x) { return x * (1 + std::erf(x / std::sqrt(2.0))) / 2; }

double scaled(std::int32_t sum, std::size_t i) {
  return (sum - 100) * (2.0 * static_cast<double>(kScales[i])) + static_cast<double>(kBias[i]);
}

TEST(Kernels, QuantizeToTheLargestMagnitudeHalfToEven) {
  std::vector<float> row(16);
  const float values[] = {127, -127, 0.5F, 1.5F, 2.5F, -0.5F, -1.5F, 0.49F};
  std::ranges::copy(values, row.begin());
  const std::uint8_t expected[] = {255, 1, 128, 130, 130, 128, 126, 128, 128};
  std::vector<std::uint8_t> bytes(16);
  EXPECT_EQ(kernels().quantize(row.data(), 16, bytes.data()), 1.0F);
  EXPECT_TRUE(std::equal(std::begin(expected), std::end(expected), bytes.begin()));
}

TEST(Kernels, QuantizeZerosToTheOffset) {
  const std::vector<float> row(32);
  std::vector<std::uint8_t> bytes(32);
  EXPECT_EQ(kernels().quantize(row.data(), 32, bytes.data()), 0.0F);
  EXPECT_EQ(bytes, std::vector<std::uint8_t>(32, 128));
}

TEST(Kernels, QuantizeAStateToTheLargestMagnitudeHalfToEven) {
  std::vector<float> row(16);
  const float values[] = {32767, -32767, 0.5F, 1.5F, -1.5F, 1000.49F, -0.49F};
  std::ranges::copy(values, row.begin());
  const std::int16_t expected[] = {32767, -32767, 0, 2, -2, 1000, 0, 0};
  std::vector<std::int16_t> numbers(16, 77);
  EXPECT_EQ(kernels().quantize_state(row.data(), 16, numbers.data()), 1.0F);
  EXPECT_TRUE(std::equal(std::begin(expected), std::end(expected), numbers.begin()));
  EXPECT_EQ(kernels().quantize_state(std::vector<float>(16).data(), 16, numbers.data()), 0.0F);
  EXPECT_EQ(numbers, std::vector<std::int16_t>(16));
}

TEST(Kernels, NormalizeARow) {
  auto row = numbers(kWidth, 5);
  const auto gamma = numbers(kWidth, 2, 5);
  const auto beta = numbers(kWidth, 1, 6);
  double mean = 0;
  for (const float x : row) mean += static_cast<double>(x) / kWidth;
  double variance = 0;
  for (const float x : row) variance += (x - mean) * (x - mean) / kWidth;
  const auto before = row;
  kernels().layer_norm(row.data(), kWidth, {gamma.data(), beta.data()});
  for (std::size_t i = 0; i < kWidth; ++i) {
    const double expected =
        (before[i] - mean) / std::sqrt(variance) * static_cast<double>(gamma[i]) +
        static_cast<double>(beta[i]);
    EXPECT_NEAR(row[i], expected, 2e-6) << i;
  }
}

TEST(Kernels, NormalizeEqualNumbersToBeta) {
  std::vector<float> row(16, 3);
  const std::vector<float> gamma(16, 2);
  const auto beta = numbers(16, 1);
  kernels().layer_norm(row.data(), 16, {gamma.data(), beta.data()});
  EXPECT_EQ(row, beta);
}

TEST(Kernels, SumTheEmbeddingOfAPiece) {
  std::vector<std::int8_t> word(16, 100);
  word[3] = -127;
  const std::vector<std::int8_t> position(16, 2);
  const std::vector<float> letter_case(16, 0.25F);
  const std::vector<float> guideline(16, -1);
  std::vector<float> row(16);
  kernels().embed({{word.data(), 0.5F}, {position.data(), 2}, letter_case.data(), guideline.data()},
                  16, row.data());
  EXPECT_EQ(row[0], 50 + 4 + 0.25F - 1);
  EXPECT_EQ(row[3], -63.5F + 4 + 0.25F - 1);
}

TEST(Kernels, BringSumsToFloats) {
  const auto products = sums(kWidth);
  std::vector<float> row(kWidth);
  std::vector<float> added(kWidth, 10);
  std::vector<float> bent(kWidth);
  kernels().scale(products.data(), 2, kChannels, row.data());
  kernels().add_scaled(products.data(), 2, kChannels, added.data());
  kernels().scale_gelu(products.data(), 2, kChannels, bent.data());
  for (std::size_t i = 0; i < kWidth; ++i) {
    const double expected = scaled(products[i], i);
    EXPECT_NEAR(row[i], expected, 3e-5) << i;
    EXPECT_NEAR(added[i], 10 + expected, 3e-5) << i;
    EXPECT_NEAR(bent[i], gelu(expected), 1e-4) << i;
  }
}

TEST(Kernels, ComputeGelu) {
  std::vector<float> row(1600);
  for (std::size_t i = 0; i < row.size(); ++i) row[i] = (static_cast<float>(i) - 800) / 100;
  const auto before = row;
  kernels().gelu(row.data(), row.size());
  for (std::size_t i = 0; i < row.size(); ++i) EXPECT_NEAR(row[i], gelu(before[i]), 4e-6);
}

TEST(Kernels, KeepGeluOfLargeNumbers) {
  std::vector<float> row(16, 1e6F);
  row[1] = -1e6F;
  kernels().gelu(row.data(), row.size());
  EXPECT_NEAR(row[0], 1e6F, 1);
  EXPECT_NEAR(row[1], 0, 1);
}

TEST(Kernels, ComputeExponentials) {
  std::vector<float> row(880);
  for (std::size_t i = 0; i < row.size(); ++i) row[i] = -static_cast<float>(i) / 10;
  row.back() = -1e9F;
  const auto before = row;
  kernels().exponentials(row.data(), row.size());
  for (std::size_t i = 0; i < row.size(); ++i) {
    const double expected = std::exp(static_cast<double>(before[i]));
    if (before[i] < -87) continue;
    EXPECT_NEAR(row[i] / expected, 1, 2e-5) << before[i];
  }
  EXPECT_GT(row.back(), 0);
  EXPECT_LT(row.back(), 2e-38F);
}

TEST(Kernels, SumProductsInSixteenLanes) {
  const auto a = numbers(kWidth, 1, 7);
  const auto b = numbers(kWidth, 1, 8);
  double expected = 0;
  for (std::size_t i = 0; i < kWidth; ++i) expected += static_cast<double>(a[i]) * b[i];
  EXPECT_NEAR(kernels().dot(a.data(), b.data(), kWidth), expected, 1e-6);
}

// One query's attention of one head, in doubles.
std::vector<double> attention(const std::vector<float>& qkv, std::size_t rows, std::size_t width,
                              std::size_t query, std::size_t head) {
  const auto at = [&](std::size_t row, std::size_t part, std::size_t d) {
    return static_cast<double>(qkv[row * 3 * width + part * width + head * kHeadWidth + d]);
  };
  std::vector<double> weights(rows);
  for (std::size_t j = 0; j < rows; ++j) {
    for (std::size_t d = 0; d < kHeadWidth; ++d) weights[j] += at(query, 0, d) * at(j, 1, d);
  }
  const double largest = *std::ranges::max_element(weights);
  double total = 0;
  for (double& weight : weights) total += weight = std::exp(weight - largest);
  std::vector<double> out(kHeadWidth);
  for (std::size_t d = 0; d < kHeadWidth; ++d) {
    for (std::size_t j = 0; j < rows; ++j) out[d] += weights[j] / total * at(j, 2, d);
  }
  return out;
}

constexpr std::size_t kHeads = 2;
constexpr std::size_t kHeadsWidth = kHeads * kHeadWidth;

std::vector<float> attend(const Kernels& kernel, const std::vector<float>& qkv, Queries queries) {
  const std::size_t rows = qkv.size() / (3 * kHeadsWidth);
  std::vector<std::int32_t> scratch(attention_scratch(rows), -1);
  std::vector<float> out(rows * kHeadsWidth, 77);
  kernel.attention(qkv.data(), rows, kHeadsWidth, queries, scratch.data(), out.data());
  return out;
}

TEST(Kernels, ComputeAttentionOfWindowsOfAnySize) {
  for (const std::size_t rows : {1U, 2U, 3U, 15U, 16U, 17U, 63U, 64U, 65U, 127U, 254U, 256U}) {
    const auto qkv = numbers(rows * 3 * kHeadsWidth, 2);
    const auto out = attend(kernels(), qkv, {0, rows});
    for (std::size_t i = 0; i < rows; ++i) {
      for (std::size_t head = 0; head < kHeads; ++head) {
        const auto expected = attention(qkv, rows, kHeadsWidth, i, head);
        for (std::size_t d = 0; d < kHeadWidth; ++d) {
          ASSERT_NEAR(out[i * kHeadsWidth + head * kHeadWidth + d], expected[d], 3e-3)
              << rows << " rows, query " << i << ", head " << head;
        }
      }
    }
  }
}

TEST(Kernels, LeaveOtherQueriesOut) {
  const auto qkv = numbers(70 * 3 * kHeadsWidth, 2);
  const auto all = attend(kernels(), qkv, {0, 70});
  for (const Queries queries : {Queries{0, 0}, Queries{3, 9}, Queries{66, 70}, Queries{69, 70}}) {
    const auto some = attend(kernels(), qkv, queries);
    for (std::size_t i = 0; i < some.size(); ++i) {
      const std::size_t row = i / kHeadsWidth;
      const bool computed = row >= queries.begin && row < queries.end;
      ASSERT_EQ(some[i], computed ? all[i] : 77) << row;
    }
  }
}

TEST(Kernels, AttendToZerosEqually) {
  std::vector<float> qkv(20 * 3 * kHeadsWidth);
  for (std::size_t i = 0; i < 20; ++i) qkv[i * 3 * kHeadsWidth + 2 * kHeadsWidth] = i < 10 ? 1 : 0;
  const auto out = attend(kernels(), qkv, {0, 20});
  EXPECT_NEAR(out[0], 0.5, 1e-3);
  EXPECT_EQ(out[1], 0);
}

// What all kernels give, as bytes.
std::string bytes_of(const Kernels& kernel) {
  std::string bytes;
  const auto add = [&](const auto& row) {
    bytes.append(reinterpret_cast<const char*>(row.data()), row.size() * sizeof row[0]);
  };
  std::vector<std::uint8_t> quantized(kWidth);
  std::vector<float> row = numbers(kWidth, 3);
  const float scale = kernel.quantize(row.data(), kWidth, quantized.data());
  add(quantized);
  add(std::vector<float>{scale, kernel.dot(row.data(), kBias.data(), kWidth)});
  std::vector<std::int16_t> state(kWidth);
  add(std::vector<float>{kernel.quantize_state(row.data(), kWidth, state.data())});
  add(state);
  kernel.layer_norm(row.data(), kWidth, {kBias.data(), kScales.data()});
  add(row);
  const auto products = sums(kWidth);
  for (const auto compute : {kernel.scale, kernel.add_scaled, kernel.scale_gelu}) {
    compute(products.data(), 2, kChannels, row.data());
    add(row);
  }
  kernel.gelu(row.data(), kWidth);
  add(row);
  for (float& number : row) number = -std::abs(number) * 20;
  kernel.exponentials(row.data(), kWidth);
  add(row);
  for (const std::size_t rows : {1U, 37U, 256U}) {
    add(attend(kernel, numbers(rows * 3 * kHeadsWidth, 3), {0, rows}));
  }
  return bytes;
}

TEST(Kernels, GiveTheSameBytesOnEachInstructionSet) {
  const std::string expected = bytes_of(*kernels_for(InstructionSet::baseline));
  for (const InstructionSet set : kSets) {
    const Kernels* kernel = kernels_for(set);
    if (kernel == nullptr) {
      std::cout << "this processor lacks instruction set " << static_cast<int>(set) << '\n';
      continue;
    }
    EXPECT_TRUE(bytes_of(*kernel) == expected) << static_cast<int>(set);
  }
}

}  // namespace
}  // namespace quoth::encoder
