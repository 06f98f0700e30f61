// Many records in little space: what a report of a large corpus is made of.
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "quoth/record.h"
#include "report/byte_store.h"

namespace quoth::report {

// A record takes about a third of its size, and beyond some hundred megabytes the disk: see
// ByteStore, whose errors it passes on. Not thread-safe.
class PackedRecords {
 public:
  explicit PackedRecords(ByteStore store = ByteStore()) : store_(std::move(store)) {}

  void add(const Record& record) { add(packed(record)); }
  // The same in two steps, of which the first may be done on any thread.
  struct Packed {
    std::string id;
    std::string digest;
    std::string models;
    std::string bytes;
  };
  static Packed packed(const Record& record);
  void add(Packed record);
  // Brings them into the order of a report and gives each a name of its own: see make_report().
  // Call it once, after the last add().
  void sort();

  std::size_t size() const { return entries_.size(); }
  const std::string& id(std::size_t n) const { return entries_[n].id; }
  Record read(std::size_t n) const;
  // Parts of it, without the rest.
  std::vector<SpeakerRecord> speakers(std::size_t n) const;
  QuotationRecord quotation(std::size_t n, std::size_t quotation) const;
  // See models_of().
  std::vector<std::string> models() const { return {models_.begin(), models_.end()}; }

 private:
  struct Entry {
    std::string id;
    std::uint64_t begin = 0;  // in `store_`
    std::uint32_t size = 0;
  };

  std::string bytes(std::size_t n, std::size_t begin, std::size_t end) const;

  ByteStore store_;
  std::vector<Entry> entries_;
  std::vector<std::string> digests_;  // of each, until they are sorted
  std::set<std::string> models_;
};

// As bytes, and back. Only what this very program packed can be unpacked.
std::string pack(const Record& record);
Record unpack(std::string_view bytes);

}  // namespace quoth::report
