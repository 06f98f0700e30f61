// What was found for keys before, so that it need not be found again.
#pragma once

#include <cstddef>
#include <vector>

#include "model/feature_hash.h"

namespace quoth::model {

// Keeps as many values as it has places; a later key may take an earlier one's place, and nothing
// is kept for the key 0. One thread at a time.
template <typename Value>
class Memo {
 public:
  // 2^bits places, 0 < bits < 64.
  explicit Memo(int bits) : shift_(64 - bits), entries_(std::size_t{1} << bits) {}

  // The value kept for the key; null if there is none.
  const Value* find(FeatureHash key) const {
    const Entry& entry = entries_[key >> shift_];
    return entry.key == key && key != 0 ? &entry.value : nullptr;
  }
  void keep(FeatureHash key, const Value& value) { entries_[key >> shift_] = {key, value}; }

 private:
  struct Entry {
    FeatureHash key = 0;
    Value value{};
  };
  int shift_;
  std::vector<Entry> entries_;
};

}  // namespace quoth::model
