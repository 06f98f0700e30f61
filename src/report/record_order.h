// The names of articles in a report.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "quoth/record.h"

namespace quoth::report {

// The record's id without the suffix that an earlier report gave it, see below.
std::string own_id(const Record& record);
// How articles with these ids and digests are called in a report, in the order of their names: the
// place of each in the lists, with its name. One of those with the same id and digest is kept. If
// several texts have the same id, all but the first by digest get a suffix, so that joining parts
// gives the same result as the whole.
struct NamedPlace {
  std::size_t place = 0;
  std::string name;
};
std::vector<NamedPlace> named_in_order(const std::vector<std::string>& ids,
                                       const std::vector<std::string>& digests);
// The records that are kept, in that order, under these names.
std::vector<Record> in_order(std::vector<Record> records);

}  // namespace quoth::report
