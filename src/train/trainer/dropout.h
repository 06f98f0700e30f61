// Leaves a share of the features out while a model learns, so that it does not lean on any one of
// them (dropout, Srivastava et al. 2014).
#pragma once

#include <cstdint>
#include <random>

namespace quoth::train {

// The same seed drops the same features on every machine.
class Dropout {
 public:
  // `share` is below 1.
  Dropout(double share, std::uint64_t seed)
      : random_(seed),
        below_(static_cast<std::uint64_t>(share * 18446744073709551616.0)),  // 2^64
        gain_(static_cast<float>(1 / (1 - share))) {}

  // Whether the next feature is left out.
  bool drops() { return random_() < below_; }
  // What is left of a list of features this time.
  template <typename List>
  void thin(const List& all, List& kept) {
    kept.clear();
    for (const auto feature : all.view()) {
      if (!drops()) kept.push(feature);
    }
  }
  // What to multiply the others' sum by so that it is as large as that of all.
  float gain() const { return gain_; }

 private:
  std::mt19937_64 random_;
  std::uint64_t below_;
  float gain_;
};

}  // namespace quoth::train
