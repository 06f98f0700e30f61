// The quotations of a report as a table.
#pragma once

#include <string>

#include "quoth/report.h"

namespace quoth::format {

// RFC 4180 with a header line: one row a quotation, by article and place. Speakers and names are
// the corpus's; `start` and `end` enclose all pieces of the content, in the unit that the
// article's annotation counts in.
std::string report_csv(const Report& report);

}  // namespace quoth::format
