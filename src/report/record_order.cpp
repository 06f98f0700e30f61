#include "report/record_order.h"

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>

#include "text/digest.h"

namespace quoth::report {

std::string suffix_of(const std::string& digest) {
  std::string suffix = "#";
  return suffix.append(text::short_digest(digest));
}

std::string own_id(const Record& record) {
  const std::string suffix = suffix_of(record.digest);
  std::string id = record.id;
  if (id.ends_with(suffix)) id.resize(id.size() - suffix.size());
  return id;
}

std::vector<Record> in_order(std::vector<Record> records) {
  for (Record& record : records) record.id = own_id(record);
  const auto key = [](const Record& r) { return std::tie(r.id, r.digest); };
  std::ranges::stable_sort(records, std::less<>(), key);
  const auto same = [&](const Record& a, const Record& b) { return key(a) == key(b); };
  records.erase(std::unique(records.begin(), records.end(), same), records.end());
  std::string id;
  for (Record& record : records) {
    if (record.id == id)
      record.id += suffix_of(record.digest);
    else
      id = record.id;
  }
  std::ranges::sort(records, std::less<>(), &Record::id);
  return records;
}

}  // namespace quoth::report
