// A report whose articles and statements are made where they are asked for: of more articles than
// memory holds.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "quoth/report.h"
#include "report/entity_counts.h"
#include "report/links.h"
#include "report/other_speakers.h"
#include "report/packed_records.h"
#include "report/records.h"
#include "report/statements.h"

namespace quoth::report {

// The same speakers, statements and entities as in the Report that make_report() makes of the
// records. Not thread-safe. Throws as ByteStore does.
class StoredReport {
 public:
  StoredReport(PackedRecords records, std::vector<Error> errors);
  // It points into itself.
  StoredReport(const StoredReport&) = delete;
  StoredReport& operator=(const StoredReport&) = delete;

  // What made the records, in byte order.
  std::vector<std::string> models() const { return packed_.models(); }
  const Records& articles() const { return records_; }
  const Copies& copies() const { return copies_; }
  const std::vector<ReportSpeaker>& speakers() const { return speakers_; }
  std::size_t statements() const { return statements_.size(); }
  Statement statement(std::size_t n) const;
  std::size_t entities() const { return entities_.size(); }
  ReportEntity entity(std::size_t n) const { return entity_of(entities_[n], records_); }
  const std::vector<Error>& errors() const { return errors_; }

 private:
  PackedRecords packed_;
  Records records_;
  Copies copies_;
  Links links_;
  Statements statements_;
  std::vector<ReportSpeaker> speakers_;
  std::vector<const ReportSpeaker*> by_link_;  // of Links::speakers
  SameWords same_words_;
  std::vector<CountedEntity> entities_;
  std::vector<Error> errors_;
};

// The steps that a Report and a StoredReport share. In order of path and reason, each once.
std::vector<Error> in_order(std::vector<Error> errors);
// What copies repeat does not count, but the articles are all listed.
std::vector<ReportSpeaker> speakers_of(const Records& records, const Links& links,
                                       const Statements& statements, const Copies& copies);
// Of each of Links::speakers, the one in `speakers`; null if it is not there.
std::vector<const ReportSpeaker*> by_link(const Links& links,
                                          const std::vector<ReportSpeaker>& speakers);

}  // namespace quoth::report
