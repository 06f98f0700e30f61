#include "input/contents.h"

#include <utility>

#include "format/json.h"
#include "input/annotated.h"
#include "input/json_article.h"
#include "quoth/overrides.h"

namespace quoth::input {
namespace {

// Applies the overrides to what was annotated before.
void correct(std::vector<Record>& records, const Analyzer& analyzer) {
  if (analyzer.overrides() == nullptr) return;
  for (Record& record : records) record = analyzer.overrides()->apply(std::move(record));
}

}  // namespace

Result<Contents> contents_of(Input& input, const ArticleKeys& keys, const Analyzer& analyzer,
                             OffsetUnit unit, Keep keep) {
  if (input.kind == Input::Kind::error) return Error{"", std::move(input.bytes)};
  Contents contents;
  if (input.kind == Input::Kind::annotation) {
    if (analyzer.overrides() != nullptr)
      *input.annotation = analyzer.overrides()->apply(std::move(*input.annotation));
    contents.records.push_back(make_record(*input.annotation, unit));
    if (keep == Keep::records_and_texts) contents.annotation = std::move(*input.annotation);
    return contents;
  }
  const JsonKind json =
      input.kind == Input::Kind::json ? kind_of_json(input.bytes) : JsonKind::article;
  if (json == JsonKind::report) {
    auto report = format::read_report(input.bytes);
    if (!report) return report.error();
    contents.records = std::move(report->articles);
    correct(contents.records, analyzer);
    contents.errors = std::move(report->errors);
    return contents;
  }
  if (json == JsonKind::annotation) {
    auto record = format::read_annotation(input.bytes);
    if (!record) return record.error();
    if (keep == Keep::records_and_texts) {
      if (auto given = read_article(input.bytes, keys)) {
        contents.annotation.emplace().text = std::move(given->article.bytes);
      }
    }
    contents.records.push_back(*std::move(record));
    correct(contents.records, analyzer);
    return contents;
  }
  auto annotated = annotate_input(input, keys, analyzer);
  if (!annotated) return annotated.error();
  contents.records.push_back(make_record(annotated->annotation, unit));
  contents.language = contents.records.back().language;
  if (keep == Keep::records_and_texts) contents.annotation = std::move(annotated->annotation);
  contents.fault = std::move(annotated->fault);
  return contents;
}

}  // namespace quoth::input
