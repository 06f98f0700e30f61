#include "input/gather.h"

#include <utility>

#include "format/json.h"
#include "input/annotated.h"
#include "input/json_article.h"
#include "input/ordered_pass.h"

namespace quoth::input {
namespace {

// The records and errors of one input. Sets `fault` if it is wrong, but has a record.
Result<Gathered> parts_of(Input& input, const ArticleKeys& keys, const Analyzer& analyzer,
                          OffsetUnit unit, Keep keep, std::string& fault) {
  if (input.kind == Input::Kind::error) return Error{"", std::move(input.bytes)};
  Gathered parts;
  const JsonKind json =
      input.kind == Input::Kind::json ? kind_of_json(input.bytes) : JsonKind::article;
  if (json == JsonKind::report) {
    auto report = format::read_report(input.bytes);
    if (!report) return report.error();
    parts.records = std::move(report->articles);
    parts.errors = std::move(report->errors);
    return parts;
  }
  if (json == JsonKind::annotation) {
    auto record = format::read_annotation(input.bytes);
    if (!record) return record.error();
    if (keep == Keep::records_and_texts)
      if (auto given = read_article(input.bytes, keys))
        parts.texts.emplace(record->digest, std::move(given->article.bytes));
    parts.records.push_back(*std::move(record));
    return parts;
  }
  auto annotated = annotate_input(input, keys, analyzer);
  if (!annotated) return annotated.error();
  const Annotation& annotation = annotated->annotation;
  parts.records.push_back(make_record(annotation, unit));
  const std::string& language = parts.records.back().language;
  if (!language.empty()) parts.other_languages[language] = 1;
  if (keep == Keep::records_and_texts) parts.texts.emplace(annotation.digest, annotation.text);
  fault = std::move(annotated->fault);
  return parts;
}

}  // namespace

Gathered gather(Source& source, const Analyzer& analyzer, OffsetUnit unit, int threads,
                const std::function<void(const Progress&)>& on_input, Keep keep) {
  Gathered all;
  ordered_pass(source, threads, [&](Input input) -> Completion {
    const std::size_t size = input.bytes.size();
    std::string fault;
    auto parts = parts_of(input, source.keys(), analyzer, unit, keep, fault);
    if (!parts) fault = parts.error().reason;
    FailedInput failure{std::move(input.place), {std::move(input.id), std::move(fault)}};
    return [&, size, fraction = input.fraction, parts = std::move(parts),
            failure = std::move(failure)]() mutable {
      if (parts) {
        for (Record& record : parts->records) all.records.push_back(std::move(record));
        for (Error& error : parts->errors) all.errors.push_back(std::move(error));
        all.texts.merge(parts->texts);
        for (const auto& [language, count] : parts->other_languages) {
          all.other_languages[language] += count;
        }
      }
      const bool failed = !failure.error.reason.empty();
      on_input({.failure = failed ? &failure : nullptr,
                .used = static_cast<bool>(parts),
                .bytes = size,
                .fraction = fraction});
      if (failed) all.errors.push_back(std::move(failure.error));
      return true;
    };
  });
  return all;
}

}  // namespace quoth::input
