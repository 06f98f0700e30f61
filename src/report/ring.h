// What was made last, so that it need not be made again.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <unordered_map>

namespace quoth::report {

// Holds the last `held` values by their numbers. Not thread-safe.
template <typename Value, std::size_t held>
class Ring {
 public:
  // Valid until `held` values have been made after it. `make` makes one that is not held.
  template <typename Make>
  const Value& get(std::uint64_t number, Make make) {
    const auto [found, is_new] = slot_of_.try_emplace(number, next_);
    Slot& slot = (*slots_)[found->second];
    if (!is_new) return slot.value;
    next_ = (next_ + 1) % held;
    if (slot_of_.size() > held) slot_of_.erase(slot.number);
    slot.number = number;
    slot.value = make();
    return slot.value;
  }

 private:
  struct Slot {
    std::uint64_t number = 0;
    Value value;
  };
  std::unique_ptr<std::array<Slot, held>> slots_ = std::make_unique<std::array<Slot, held>>();
  std::size_t next_ = 0;
  std::unordered_map<std::uint64_t, std::size_t> slot_of_;
};

}  // namespace quoth::report
