// The quotations of a report as a table.
#pragma once

#include <string>
#include <vector>

#include "quoth/report.h"

namespace quoth::format {

// RFC 4180 with a header line: one row per quotation, by article and position. Speaker ids and
// names are those of the report. `start` and `end` enclose all pieces of the content, in the offset
// unit of the article's annotation. `copy_of` is the article whose quotation this one repeats, if
// its article has the same text (see Copies): a row with it is not counted elsewhere.
std::string report_csv(const Report& report);

// One row of such a table, with its line end.
std::string csv_row(const std::vector<std::string>& fields);

}  // namespace quoth::format
