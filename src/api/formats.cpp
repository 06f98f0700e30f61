#include "quoth/formats.h"

#include <fmt/format.h>

#include "evidence/diff_page.h"
#include "evidence/report_page.h"
#include "format/brat.h"
#include "format/conllu.h"
#include "format/csv.h"
#include "format/explanations.h"
#include "format/found_csv.h"
#include "format/found_json.h"
#include "format/found_text.h"
#include "format/json.h"
#include "format/markdown.h"
#include "format/spacy.h"
#include "format/stats.h"
#include "format/text.h"
#include "format/timeline.h"
#include "model/embedded.h"

namespace quoth {

std::string write(const Annotation& annotation, AnnotationForm form, OffsetUnit unit,
                  WrittenLayers layers) {
  switch (form) {
    case AnnotationForm::spacy:
      return format::spacy(annotation);
    case AnnotationForm::csv:
      return format::csv_rows(make_record(annotation, unit));
    case AnnotationForm::brat:
      return format::brat(annotation);
    case AnnotationForm::conllu:
      return format::conllu(annotation);
    case AnnotationForm::ndjson:
      break;
  }
  return format::annotation_json(
      annotation, unit,
      {.tokens = layers.tokens, .entities = layers.entities, .quotations = layers.quotations});
}

std::string write(const Report& report, ReportForm form, Amounts amounts) {
  switch (form) {
    case ReportForm::text:
      return format::report_text(report, {}, amounts);
    case ReportForm::markdown:
      return format::report_markdown(report, amounts);
    case ReportForm::csv:
      return format::report_csv(report);
    case ReportForm::json:
      break;
  }
  return format::report_json(report);
}

std::string write(const std::vector<SpeakerExplanation>& explanations) {
  return format::explanations_text(explanations);
}

std::string write(const Diff& diff, DiffForm form) {
  switch (form) {
    case DiffForm::text:
      return format::diff_text(diff);
    case DiffForm::markdown:
      return format::diff_markdown(diff);
    case DiffForm::json:
      break;
  }
  return format::diff_json(diff);
}

std::string write(const Timeline& timeline, DiffForm form) {
  switch (form) {
    case DiffForm::text:
      return format::timeline_text(timeline);
    case DiffForm::markdown:
      return format::timeline_markdown(timeline);
    case DiffForm::json:
      break;
  }
  return format::timeline_json(timeline);
}

std::string write(const Concordance& concordance, TableForm form) {
  switch (form) {
    case TableForm::text: {
      if (concordance.is_like)
        return format::nearest_text(concordance.found, concordance.asked, false);
      format::FoundText lines({});
      std::string text;
      for (const Found& found : concordance.found) text += lines.add(found);
      return text;
    }
    case TableForm::csv: {
      std::string rows = format::found_csv_header();
      for (const Found& found : concordance.found) rows += format::found_csv(found);
      return rows;
    }
    case TableForm::json:
      break;
  }
  format::FoundJson json(concordance.asked, concordance.in, concordance.is_like);
  std::string text;
  for (const Found& found : concordance.found) text += json.add(found);
  return text += json.end(concordance.models, concordance.errors);
}

std::string write(const StatsTable& table, TableForm form, const std::set<std::string>& models,
                  const std::vector<Error>& errors, std::size_t top) {
  switch (form) {
    case TableForm::text:
      return format::stats_text(table, top, false);
    case TableForm::csv:
      return format::stats_csv(table);
    case TableForm::json:
      break;
  }
  return format::stats_json(table, models, errors);
}

std::string write(const ArticleWords& words, TableForm form, const std::set<std::string>& models,
                  const std::vector<Error>& errors, std::size_t top) {
  const format::KeyWords keys{.words = words.wanted.total,
                              .rest_words = words.rest.total,
                              .keys = key_words(words.wanted, words.rest)};
  switch (form) {
    case TableForm::text:
      return format::key_words_text(keys, top, false);
    case TableForm::csv:
      return format::key_words_csv(keys);
    case TableForm::json:
      break;
  }
  return format::key_words_json(keys, models, errors);
}

std::string html_page(const Report& report, const Texts& texts) {
  std::string page;
  evidence::write_report_page(report, texts, [&](std::string_view part) { page += part; });
  return page;
}

std::string html_page(const Version& before, const Version& after, const Diff& diff,
                      const Texts& texts) {
  std::string page;
  evidence::write_diff_page(before, after, diff, texts,
                            [&](std::string_view part) { page += part; });
  return page;
}

std::string html_page(const Timeline& timeline, const Texts& texts) {
  std::string page;
  evidence::write_timeline_page(timeline, texts, [&](std::string_view part) { page += part; });
  return page;
}

std::string csv_header() { return std::string(format::csv_header()); }

std::string brat_configuration() { return format::brat_configuration(); }

Result<Record> read_annotation(std::string_view json) { return format::read_annotation(json); }

Result<Report> read_report(std::string_view json) { return format::read_report(json); }

std::optional<std::string_view> schema(std::string_view name) {
  return model::embedded(fmt::format("schema/{}.json", name));
}

}  // namespace quoth
