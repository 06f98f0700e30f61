#include "cli/kept_report.h"

#include <set>

#include "database/report_reader.h"
#include "database/report_writer.h"
#include "report/filter.h"

namespace quoth::cli {
namespace {

// Of which quotations a report is: "speech,writing".
std::string media_of(const Filter& filter) {
  const std::set<Medium> media(filter.media.begin(), filter.media.end());
  std::string list;
  for (const Medium medium : media) list.append(list.empty() ? "" : ",").append(to_string(medium));
  return list;
}

}  // namespace

std::optional<Report> kept_report(const std::vector<std::string>& paths, const Filter& filter) {
  if (paths.size() != 1 || filter.speakers.empty()) return std::nullopt;
  return database::read_report(paths[0], media_of(filter), [&](const ReportSpeaker& speaker) {
    return report::is_called(speaker, filter.speakers);
  });
}

std::optional<Error> keep_report(const std::string& path, const report::AnyReport& report,
                                 const Filter& filter) {
  return database::write_report(path, report, media_of(filter));
}

}  // namespace quoth::cli
