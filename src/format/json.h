// The JSON forms of annotations, reports and diffs (data/schema describes them).
#pragma once

#include <string>
#include <string_view>

#include "quoth/annotation.h"
#include "quoth/diff.h"
#include "quoth/record.h"
#include "quoth/report.h"
#include "quoth/result.h"

namespace quoth::format {

// Which optional layers an annotation is written with.
struct Layers {
  bool tokens = true;  // with sents
  bool entities = true;
  bool quotations = true;  // with speakers
};

// One line, without a line end.
std::string annotation_json(const Annotation& annotation, OffsetUnit unit, Layers layers = {});
// Indented by 2, ends with a line end; one line a leaf, so that reports compare well line by line.
std::string report_json(const Report& report);
std::string diff_json(const Diff& diff);

// What one JSON text is: an annotation's record, or a report.
Result<Record> read_annotation(std::string_view json);
Result<Report> read_report(std::string_view json);

}  // namespace quoth::format
