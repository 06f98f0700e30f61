// From 64-bit keys to consecutive numbers, mapped from a model file.
//
// Open addressing with 12-bit fingerprints in place of the keys: small, and a key that was never
// put in is found by mistake about once in a thousand times.
#pragma once

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/feature_hash.h"
#include "quoth/result.h"

namespace quoth::model {

// Points into the bytes it was read from, and reads none of them before it searches. Immutable; any
// thread.
class HashIndex {
 public:
  static constexpr std::uint32_t kAbsent = 0xffffffff;
  static constexpr std::uint32_t kMaxKeys = (1U << 20) - 1;

  // Finds nothing.
  HashIndex() = default;
  // Takes the index off the front of `bytes`; fails, with an empty path, if it does not fit.
  static Result<HashIndex> read(std::string_view& bytes);

  // The number of the key, less than size(), or kAbsent if it is not there. Ends, and keeps to
  // that, whatever the bytes are.
  std::uint32_t find(FeatureHash key) const {
    std::uint64_t place = place_of(key, slots_);
    for (std::uint32_t left = slots_; left > 0; --left) {
      const std::uint32_t slot = load(place);
      if (slot == 0) return kAbsent;
      if (slot >> 20 == fingerprint(key)) {
        const std::uint32_t number = (slot & kMaxKeys) - 1;
        return number < keys_ ? number : kAbsent;
      }
      place = place + 1 == slots_ ? 0 : place + 1;
    }
    return kAbsent;
  }
  void prefetch(FeatureHash key) const {
    __builtin_prefetch(bytes_ + place_of(key, slots_) * sizeof(std::uint32_t));
  }
  std::uint32_t size() const { return keys_; }

 private:
  friend std::string write_hash_index(const std::vector<FeatureHash>& keys);
  static constexpr std::uint32_t kNoSlots = 0;

  static std::uint64_t place_of(FeatureHash key, std::uint64_t slots) {
    return ((key >> 32) * slots) >> 32;
  }
  static std::uint32_t fingerprint(FeatureHash key) { return key & 0xfff; }
  std::uint32_t load(std::uint64_t place) const {
    std::uint32_t slot;
    std::memcpy(&slot, bytes_ + place * sizeof slot, sizeof slot);
    return slot;
  }

  const char* bytes_ = reinterpret_cast<const char*>(&kNoSlots);
  std::uint32_t slots_ = 1;
  std::uint32_t keys_ = 0;
};

// The bytes of an index that gives keys[i] the number i; a multiple of 64 of them. Keys differ; at
// most kMaxKeys. Two keys that share place and fingerprint cannot be distinguished: the earlier
// wins.
std::string write_hash_index(const std::vector<FeatureHash>& keys);

}  // namespace quoth::model
