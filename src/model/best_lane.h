// Which of a row of sums is the largest.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <limits>

namespace quoth::model {

// The lane of the largest sum, the first of those as large. Sum and lane are compared as one
// number, so that compilers do it in vectors.
template <std::size_t kLanes>
std::size_t best_lane(const std::array<std::int16_t, kLanes>& sums) {
  static_assert(std::has_single_bit(kLanes));
  constexpr auto kLast = static_cast<std::int32_t>(kLanes) - 1;  // all ones
  std::int32_t best = std::numeric_limits<std::int32_t>::min();
  for (std::int32_t i = 0; i <= kLast; ++i) {
    best = std::max(best, sums[static_cast<std::size_t>(i)] * (kLast + 1) + kLast - i);
  }
  return static_cast<std::size_t>(kLast - (best & kLast));
}

}  // namespace quoth::model
