// The records of a report, in its order, whether they are in memory or packed.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "quoth/record.h"
#include "report/packed_records.h"

namespace quoth::report {

// A quotation by its place in the records.
struct QuotationIndex {
  Index article = 0;
  Index quotation = 0;
  friend bool operator==(QuotationIndex, QuotationIndex) = default;
  friend auto operator<=>(QuotationIndex, QuotationIndex) = default;

  // One number for both, in the same order.
  std::uint64_t number() const { return std::uint64_t{article} << 32U | quotation; }
};

// Points to what it was made from, which must outlive it. Copies share the records that they have
// read. Not thread-safe.
class Records {
 public:
  explicit Records(const std::vector<Record>& list) : list_(&list) {}
  explicit Records(const PackedRecords& packed);

  std::size_t size() const { return list_ != nullptr ? list_->size() : packed_->size(); }
  const std::string& id(std::size_t n) const {
    return list_ != nullptr ? (*list_)[n].id : packed_->id(n);
  }
  // What follows is valid, of packed records, until kHeld others of its kind have been read.
  static constexpr std::size_t kHeld = 256;
  const Record& operator[](std::size_t n) const {
    return list_ != nullptr ? (*list_)[n] : unpacked(n);
  }
  // Parts of a record, which take less time.
  const std::vector<SpeakerRecord>& speakers(std::size_t n) const {
    return list_ != nullptr ? (*list_)[n].speakers : unpacked_speakers(n);
  }
  const QuotationRecord& quotation(QuotationIndex index) const {
    return list_ != nullptr ? (*list_)[index.article].quotations[index.quotation]
                            : unpacked_quotation(index);
  }

 private:
  struct Held;
  const Record& unpacked(std::size_t n) const;
  const std::vector<SpeakerRecord>& unpacked_speakers(std::size_t n) const;
  const QuotationRecord& unpacked_quotation(QuotationIndex index) const;

  const std::vector<Record>* list_ = nullptr;
  const PackedRecords* packed_ = nullptr;
  std::shared_ptr<Held> held_;
};

}  // namespace quoth::report
