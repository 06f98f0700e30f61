// The features of one decision of a linear model.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

#include "model/feature_hash.h"

namespace quoth::model {

namespace detail {
// Ends the program: templates that write more than their list holds are a programming error.
[[noreturn]] void end_for_full_list(std::size_t capacity);
}  // namespace detail

// At most kMost features; reused from decision to decision so that nothing is allocated. The limit
// is checked once for all features of a decision, when they are read: until then those beyond it
// write over earlier ones.
template <std::size_t kMost>
class FeatureList {
 public:
  static constexpr std::size_t kCapacity = kMost;

  void clear() { size_ = 0; }
  void push(FeatureHash feature) {
    features_[static_cast<std::size_t>(size_++) & (kPlaces - 1)] = feature;
  }
  std::size_t size() const { return static_cast<std::size_t>(size_); }
  std::span<const FeatureHash> view() const {
    if (size() > kMost) [[unlikely]]
      detail::end_for_full_list(kMost);
    return {features_.data(), size()};
  }

 private:
  static constexpr std::size_t kPlaces = std::bit_ceil(kMost);
  std::array<FeatureHash, kPlaces> features_;
  // Of another type than the features: storing one then leaves it in its register.
  std::int32_t size_ = 0;
};

}  // namespace quoth::model
