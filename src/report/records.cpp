#include "report/records.h"

#include <array>
#include <cstdint>
#include <unordered_map>

namespace quoth::report {
namespace {

// What was unpacked last, in a ring.
template <typename Value>
class Ring {
 public:
  // `read` gives a value that is not in the ring.
  template <typename Read>
  const Value& get(std::uint64_t number, Read read) {
    const auto [found, is_new] = slot_of_.try_emplace(number, next_);
    Slot& slot = slots_[found->second];
    if (!is_new) return slot.value;
    next_ = (next_ + 1) % Records::kHeld;
    if (slot_of_.size() > Records::kHeld) slot_of_.erase(slot.number);
    slot.number = number;
    slot.value = read();
    return slot.value;
  }

 private:
  struct Slot {
    std::uint64_t number = 0;
    Value value;
  };
  std::array<Slot, Records::kHeld> slots_;
  std::size_t next_ = 0;
  std::unordered_map<std::uint64_t, std::size_t> slot_of_;
};

}  // namespace

struct Records::Held {
  Ring<Record> records;
  Ring<std::vector<SpeakerRecord>> speakers;
  Ring<QuotationRecord> quotations;
};

Records::Records(const PackedRecords& packed) : packed_(&packed), held_(std::make_shared<Held>()) {}

const Record& Records::unpacked(std::size_t n) const {
  return held_->records.get(n, [&] { return packed_->read(n); });
}

const std::vector<SpeakerRecord>& Records::unpacked_speakers(std::size_t n) const {
  return held_->speakers.get(n, [&] { return packed_->speakers(n); });
}

const QuotationRecord& Records::unpacked_quotation(QuotationIndex index) const {
  const std::uint64_t number = std::uint64_t{index.article} << 32U | index.quotation;
  return held_->quotations.get(number,
                               [&] { return packed_->quotation(index.article, index.quotation); });
}

}  // namespace quoth::report
