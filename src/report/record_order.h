// The names of articles in a report.
#pragma once

#include <string>
#include <vector>

#include "quoth/record.h"

namespace quoth::report {

// Distinguishes a text from the others with the same id: "#" and some digits made from its digest.
std::string suffix_of(const std::string& digest);
// The record's id without such a suffix of an earlier report.
std::string own_id(const Record& record);
// Sorts the records by id and keeps one of those with the same id and digest. If several texts have
// the same id, all but the first by digest get a suffix, so that joining parts gives the same
// result as the whole.
std::vector<Record> in_order(std::vector<Record> records);

}  // namespace quoth::report
