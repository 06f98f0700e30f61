// The report that a database keeps (database/report_reader.h), as far as a command line asks for
// it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "quoth/filter.h"
#include "quoth/report.h"
#include "quoth/result.h"
#include "report/any_report.h"

namespace quoth::cli {

// The report of these inputs, if they are one database that keeps the report of the media in the
// filter, with the speakers in it. Other parts of the filter do not count. It has what text and
// Markdown need (see database::read_report()).
std::optional<Report> kept_report(const std::vector<std::string>& paths, const Filter& filter);

// Writes the report, which was made with this filter, into the database that it is of.
std::optional<Error> keep_report(const std::string& path, const report::AnyReport& report,
                                 const Filter& filter);

}  // namespace quoth::cli
