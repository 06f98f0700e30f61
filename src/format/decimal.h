// Formats numbers in decimal, optimized for short ones.
#pragma once

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>

namespace quoth::format {

// The maximum number of digits.
inline constexpr std::size_t kDecimalSize = std::numeric_limits<std::uint32_t>::digits10 + 1;

namespace detail {
// "00" to "99"
inline constexpr std::array<char, 200> kPairs = [] {
  std::array<char, 200> pairs{};
  for (std::size_t i = 0; i < 100; ++i) {
    pairs[2 * i] = static_cast<char>('0' + i / 10);
    pairs[2 * i + 1] = static_cast<char>('0' + i % 10);
  }
  return pairs;
}();

inline char* put_pair(char* to, std::uint32_t below_100) {
  std::memcpy(to, kPairs.data() + 2 * static_cast<std::size_t>(below_100), 2);
  return to + 2;
}

inline char* put_one_or_two(char* to, std::uint32_t below_100) {
  if (below_100 >= 10) return put_pair(to, below_100);
  *to = static_cast<char>('0' + below_100);
  return to + 1;
}
}  // namespace detail

// Writes the digits to `to`, which must have space for kDecimalSize bytes, and returns their end.
inline char* put_decimal(char* to, std::uint32_t value) {
  if (value < 100) return detail::put_one_or_two(to, value);
  if (value < 10000) {
    return detail::put_pair(detail::put_one_or_two(to, value / 100), value % 100);
  }
  return std::to_chars(to, to + kDecimalSize, value).ptr;
}

}  // namespace quoth::format
