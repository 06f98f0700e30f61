#include "encoder/float_math.h"

#include <bit>
#include <cstdint>
#include <initializer_list>

namespace quoth::encoder {

// With number = 2^e * m, m from 1 to 2, and s = (m - r) / (m + r), r the root of 2:
// ln(number) = (e + 1/2) ln 2 + 2 (s + s^3 / 3 + s^5 / 5 + ...), |s| <= 0.172.
double natural_logarithm(float number) {
  constexpr double kLn2 = 0.693147180559945309417;
  constexpr double kRoot = 1.41421356237309504880;
  constexpr int kMantissaBits = 23;
  constexpr int kBias = 127;
  const auto bits = std::bit_cast<std::uint32_t>(number);
  const int exponent = static_cast<int>(bits >> kMantissaBits) - kBias;
  const double mantissa = std::bit_cast<float>((bits & 0x7fffffU) | 0x3f800000U);
  const double s = (mantissa - kRoot) / (mantissa + kRoot);
  const double square = s * s;
  double series = 1.0 / 11;
  for (const double divisor : {9.0, 7.0, 5.0, 3.0, 1.0}) series = series * square + 1 / divisor;
  return (exponent + 0.5) * kLn2 + 2 * s * series;
}

}  // namespace quoth::encoder
