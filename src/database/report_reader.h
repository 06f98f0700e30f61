// Reads the report that a database keeps of its articles.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "quoth/report.h"
#include "report/quoted_names.h"

namespace quoth::database {

// The part of the report of all articles for the speakers that are `chosen`: those
// speakers, their statements, all articles with only the quotations of these statements, and all
// entities. It is read without reading the other articles, so these records have an id, a title, a
// date and models alone, the others no sentences, entities and mentions; ReportEntity::articles is
// empty. Enough for a report in text. Nothing if the database keeps no report of these media, or
// articles have changed since, or on any error: reading the articles will report it.
std::optional<Report> read_report(const std::string& path, std::string_view media,
                                  const std::function<bool(const ReportSpeaker&)>& chosen);

// Everyone who is quoted in the articles of a database. Nothing on any error: reading the
// articles will report it.
std::optional<report::QuotedNames> read_quoted_names(const std::string& path);

}  // namespace quoth::database
