// The records of a report, in its order, whether they are in memory or packed.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "quoth/record.h"
#include "report/packed_records.h"

namespace quoth::report {

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
  // Of packed records, valid until kHeld others have been read.
  const Record& operator[](std::size_t n) const {
    return list_ != nullptr ? (*list_)[n] : unpacked(n);
  }
  static constexpr std::size_t kHeld = 256;

 private:
  struct Held;
  const Record& unpacked(std::size_t n) const;

  const std::vector<Record>* list_ = nullptr;
  const PackedRecords* packed_ = nullptr;
  std::shared_ptr<Held> held_;
};

}  // namespace quoth::report
