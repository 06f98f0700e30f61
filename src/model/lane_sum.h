// Sums of rows of weights, in registers.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>

namespace quoth::model {

// Adds rows of kLanes 8-bit weights into 16-bit sums; kLanes is a multiple of 16. Written with the
// compilers' vector types, as a plain loop keeps its sums in memory. Two neighbours are one 16-bit
// number of the vector, the even one its low half, which is raised by 128 so that it takes nothing
// from the odd one. Summed are these numbers, where what runs over is lost, and the odd halves
// alone: the even ones follow from both.
template <std::size_t kLanes>
class LaneSum {
 public:
  LaneSum() = default;

  void add(const std::int8_t* row) {
    for (std::size_t i = 0; i < kVectors; ++i) {
      Pairs pairs;
      std::memcpy(&pairs, row + 16 * i, sizeof pairs);
      pairs ^= kRaised;
      pairs_[i] += pairs;
      odd_[i] += reinterpret_cast<Sums>(pairs) >> 8;
    }
    ++rows_;
  }
  // Adds the sums to the values there.
  void add_to(std::int16_t* sums) const {
    for (std::size_t i = 0; i < kVectors; ++i) {
      const auto odd = reinterpret_cast<Pairs>(odd_[i]);
      const Pairs even = pairs_[i] - (odd << 8) - static_cast<std::uint16_t>(kRaised * rows_);
      add(__builtin_shufflevector(even, odd, 0, 8, 1, 9, 2, 10, 3, 11), sums + 16 * i);
      add(__builtin_shufflevector(even, odd, 4, 12, 5, 13, 6, 14, 7, 15), sums + 16 * i + 8);
    }
  }

 private:
  static_assert(kLanes % 16 == 0);
  static constexpr std::size_t kVectors = kLanes / 16;
  static constexpr std::uint16_t kRaised = 128;
  using Sums = std::int16_t __attribute__((vector_size(16)));
  using Pairs = std::uint16_t __attribute__((vector_size(16)));

  static void add(Pairs more, std::int16_t* sums) {
    Pairs before;
    std::memcpy(&before, sums, sizeof before);
    more += before;
    std::memcpy(sums, &more, sizeof more);
  }

  std::array<Pairs, kVectors> pairs_{};
  std::array<Sums, kVectors> odd_{};
  unsigned rows_ = 0;
};

}  // namespace quoth::model
