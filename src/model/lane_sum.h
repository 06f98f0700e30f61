// Sums of rows of weights, in registers.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>

namespace quoth {

// Adds rows of kLanes 8-bit weights into 16-bit sums; kLanes is a multiple of 16. Written with the
// compilers' vector types, as a plain loop keeps its sums in memory. Two neighbours are one 16-bit
// number of the vector, the even one its low half: two shifts widen it, one the odd one.
template <std::size_t kLanes>
class LaneSum {
 public:
  LaneSum() = default;

  void add(const std::int8_t* row) {
    for (std::size_t i = 0; i < kVectors; ++i) {
      Words pairs;
      std::memcpy(&pairs, row + 16 * i, sizeof pairs);
      odd_[i] += pairs >> 8;
      even_[i] += (pairs << 8) >> 8;
    }
  }
  // Adds the sums to what is there.
  void add_to(std::int16_t* sums) const {
    for (std::size_t i = 0; i < kVectors; ++i) {
      for (std::size_t k = 0; k < 8; ++k) {
        std::int16_t* pair = sums + 16 * i + 2 * k;
        pair[0] = static_cast<std::int16_t>(pair[0] + even_[i][k]);
        pair[1] = static_cast<std::int16_t>(pair[1] + odd_[i][k]);
      }
    }
  }

 private:
  static_assert(kLanes % 16 == 0);
  static constexpr std::size_t kVectors = kLanes / 16;
  using Words = std::int16_t __attribute__((vector_size(16)));
  std::array<Words, kVectors> even_{};
  std::array<Words, kVectors> odd_{};
};

}  // namespace quoth
