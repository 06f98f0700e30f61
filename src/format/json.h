// Reads and writes annotations, reports and diffs as JSON; data/schema describes it.
#pragma once

#include <string>
#include <string_view>

#include "format/json_writer.h"
#include "quoth/annotation.h"
#include "quoth/diff.h"
#include "quoth/record.h"
#include "quoth/report.h"
#include "quoth/result.h"

namespace quoth::report {
class AnyReport;
}  // namespace quoth::report

namespace quoth::format {

// The optional layers of an annotation.
struct Layers {
  bool tokens = true;  // including sents
  bool entities = true;
  bool quotations = true;  // including speakers
};

// One line, without a line end. The second form gives it out part by part.
std::string annotation_json(const Annotation& annotation, OffsetUnit unit, Layers layers = {});
void annotation_json(const Annotation& annotation, OffsetUnit unit, Layers layers,
                     const Write& write);
// Indented by 2, with a line end at the end. Leaf objects are on one line each, so that reports can
// be compared line by line.
std::string report_json(const Report& report);
void report_json(const report::AnyReport& report, const Write& write);
std::string diff_json(const Diff& diff);

// Read one JSON text: an annotation's record, or a report.
Result<Record> read_annotation(std::string_view json);
Result<Report> read_report(std::string_view json);

}  // namespace quoth::format
