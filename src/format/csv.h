// Quotations as a table, one a row, for spreadsheets and data frames.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "format/json_writer.h"
#include "quoth/report.h"

namespace quoth::report {
class AnyReport;
}  // namespace quoth::report

namespace quoth::format {

// RFC 4180. Columns: article, title, date, paragraph (from 1), speaker (the name), speaker_id,
// kind, addressee (the name), source and cue as written, type, medium, sign, text, statement (its
// id in a report), start and end (of all pieces of the content, in the offset unit of the article's
// annotation), confidence, copy_of (the article whose quotation this one repeats, if its article
// has the same text: see Copies; a row with it is not counted elsewhere).
//
// A cell that a spreadsheet would take for a formula, since it begins with = + - @ a tab or a
// carriage return and goes on, gets an apostrophe before it.
std::string_view csv_header();
// The rows of one article, with the names of its own speakers and no statements.
std::string csv_rows(const Record& article);
// The header and the rows of all articles, with the speakers and statements of the report.
std::string report_csv(const Report& report);
void report_csv(const report::AnyReport& report, const Write& write);

// One row of another such table, with its line end.
std::string csv_row(const std::vector<std::string>& fields);

}  // namespace quoth::format
