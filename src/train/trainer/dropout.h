// Omits a share of the features during training, so that a model does not depend on any one of them
// (dropout, Srivastava et al. 2014).
#pragma once

#include <cstdint>
#include <random>

namespace quoth::train {

// The same seed omits the same features on every machine.
class Dropout {
 public:
  // `share` must be below 1.
  Dropout(double share, std::uint64_t seed)
      : random_(seed),
        below_(static_cast<std::uint64_t>(share * 18446744073709551616.0)),  // 2^64
        gain_(static_cast<float>(1 / (1 - share))) {}

  // Whether to omit the next feature.
  bool drops() { return random_() < below_; }
  // Returns the features that are not omitted.
  template <typename List>
  void filter(const List& all, List& kept) {
    kept.clear();
    for (const auto feature : all.view()) {
      if (!drops()) kept.push(feature);
    }
  }
  // Multiply the sum of the remaining features by this to keep its expected value.
  float gain() const { return gain_; }

 private:
  std::mt19937_64 random_;
  std::uint64_t below_;
  float gain_;
};

}  // namespace quoth::train
