#include "report/records.h"

#include <array>
#include <unordered_map>

namespace quoth::report {

// The records that were unpacked last, in a ring.
struct Records::Held {
  struct Slot {
    std::size_t number = 0;
    Record record;
  };
  std::array<Slot, kHeld> slots;
  std::size_t next = 0;
  std::unordered_map<std::size_t, std::size_t> slot_of;
};

Records::Records(const PackedRecords& packed) : packed_(&packed), held_(std::make_shared<Held>()) {}

const Record& Records::unpacked(std::size_t n) const {
  const auto [found, is_new] = held_->slot_of.try_emplace(n, held_->next);
  Held::Slot& slot = held_->slots[found->second];
  if (!is_new) return slot.record;
  held_->next = (held_->next + 1) % kHeld;
  if (held_->slot_of.size() > kHeld) held_->slot_of.erase(slot.number);
  slot.number = n;
  slot.record = packed_->read(n);
  return slot.record;
}

}  // namespace quoth::report
