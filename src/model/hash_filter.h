// Separates most hashes that are not in a set from those that may be, with one test.
#pragma once

#include <bitset>
#include <cstddef>

#include "model/feature_hash.h"

namespace quoth::model {

// For sets of some hundreds.
class HashFilter {
 public:
  void add(FeatureHash hash) { known_[place_of(hash)] = true; }
  // False only of a hash that was not added.
  bool may_have(FeatureHash hash) const { return known_[place_of(hash)]; }

 private:
  static constexpr unsigned kBits = 14;
  static std::size_t place_of(FeatureHash hash) { return hash >> (64 - kBits); }

  std::bitset<1U << kBits> known_;
};

}  // namespace quoth::model
