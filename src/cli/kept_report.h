// The report that a database keeps (database/report_rows.h), as far as a command line asks for it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "quoth/filter.h"
#include "quoth/report.h"
#include "quoth/result.h"

namespace quoth::cli {

// Whether the filter chooses from all that is said by its medium alone.
bool has_only_media(const Filter& filter);

// The report of these inputs, if they are one database whose report tells all that the filter asks
// for: some speakers. It has what text and Markdown need (see database::read_report()).
std::optional<Report> kept_report(const std::vector<std::string>& paths, const Filter& filter);

// Writes the report, which was made with this filter, into the database that it is of.
std::optional<Error> keep_report(const std::string& path, const Report& report,
                                 const Filter& filter);

}  // namespace quoth::cli
