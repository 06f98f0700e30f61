#include "report/record_order.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <tuple>
#include <utility>

#include "text/digest.h"

namespace quoth::report {

namespace {

// Distinguishes a text from the others with the same id: "#" and some digits made from its digest.
std::string suffix_of(const std::string& digest) {
  std::string suffix = "#";
  return suffix.append(text::short_digest(digest));
}

}  // namespace

std::string own_id(const Record& record) {
  const std::string suffix = suffix_of(record.digest);
  std::string id = record.id;
  if (id.ends_with(suffix)) id.resize(id.size() - suffix.size());
  return id;
}

std::vector<NamedPlace> named_in_order(const std::vector<std::string>& ids,
                                       const std::vector<std::string>& digests) {
  std::vector<std::size_t> places(ids.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  const auto key = [&](std::size_t n) { return std::tie(ids[n], digests[n]); };
  std::ranges::stable_sort(places, std::less<>(), key);
  const auto same = [&](std::size_t a, std::size_t b) { return key(a) == key(b); };
  places.erase(std::unique(places.begin(), places.end(), same), places.end());
  std::vector<NamedPlace> named;
  named.reserve(places.size());
  const std::string* id = nullptr;
  for (const std::size_t n : places) {
    const bool again = id != nullptr && *id == ids[n];
    named.push_back({n, again ? ids[n] + suffix_of(digests[n]) : ids[n]});
    id = &ids[n];
  }
  std::ranges::sort(named, std::less<>(), &NamedPlace::name);
  return named;
}

std::vector<Record> in_order(std::vector<Record> records) {
  std::vector<std::string> ids;
  std::vector<std::string> digests;
  ids.reserve(records.size());
  digests.reserve(records.size());
  for (const Record& record : records) {
    ids.push_back(own_id(record));
    digests.push_back(record.digest);
  }
  std::vector<Record> sorted;
  sorted.reserve(records.size());
  for (NamedPlace& named : named_in_order(ids, digests)) {
    sorted.push_back(std::move(records[named.place]));
    sorted.back().id = std::move(named.name);
  }
  return sorted;
}

}  // namespace quoth::report
