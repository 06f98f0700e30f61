#include "api/calls.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>
#include <vector>

#include "api/annotation_style.h"
#include "api/database.h"
#include "api/source_options.h"
#include "api/work.h"
#include "input/pass.h"
#include "quoth/find.h"
#include "quoth/formats.h"
#include "quoth/reader.h"
#include "quoth/selection.h"
#include "quoth/stats.h"
#include "quoth/timeline.h"
#include "wording/word_diff.h"

namespace quoth::api {
namespace {

std::string table(bool bom, std::string rows) {
  return bom ? std::string(kByteOrderMark) + rows : std::move(rows);
}

// How a table is written.
struct TableStyle {
  TableForm form = TableForm::json;
  bool bom = false;

  static TableStyle take(Options& options) {
    const auto form = options.form<TableForm>(
        {{"json", TableForm::json}, {"text", TableForm::text}, {"csv", TableForm::csv}});
    return {.form = form, .bom = form == TableForm::csv && options.flag("bom")};
  }
};

input::SourceOptions source_of(Options& options) {
  auto source = source_options(options.reading());
  if (source) return *std::move(source);
  throw BadOption(fmt::format("{}: {}", source.error().path, source.error().reason));
}

// How inputs are read.
struct Reading {
  input::SourceOptions source;
  input::PassOptions pass;

  static Reading take(Options& options) {
    return {.source = source_of(options),
            .pass = {.unit = options.unit(), .threads = options.threads()}};
  }
};

std::vector<std::string> paths_of(const quoth_inputs& inputs) {
  if (inputs.path_count == 0 && inputs.lines == nullptr) throw BadOption("inputs: none");
  return {inputs.paths, inputs.paths + inputs.path_count};
}

std::string_view lines_of(const quoth_inputs& inputs) {
  return inputs.lines == nullptr ? std::string_view()
                                 : std::string_view(inputs.lines, inputs.lines_size);
}

input::Source opened(const quoth_inputs& inputs, input::SourceOptions options) {
  options.lines = lines_of(inputs);
  return input::Source(paths_of(inputs), std::move(options));
}

// Whether there is nothing but what could not be read.
bool is_lost(const input::Pass& pass) { return !pass.has_read && !pass.errors.empty(); }

// What is wanted of a report, and how it is written.
struct ReportStyle {
  ReportForm form = ReportForm::json;
  bool html = false;
  Filter filter;
  SpeakerOrder order = SpeakerOrder::articles;
  Amounts amounts;
  bool explain = false;
  bool bom = false;

  static ReportStyle take(Options& options) {
    enum class Form { json, text, markdown, csv, html };
    const Form form = options.form<Form>({{"json", Form::json},
                                          {"text", Form::text},
                                          {"markdown", Form::markdown},
                                          {"html", Form::html},
                                          {"csv", Form::csv}});
    ReportStyle style{
        .html = form == Form::html, .filter = options.record_filter(), .order = options.order()};
    // A program gets everything, a reader what is said.
    if (form != Form::json && form != Form::csv) style.filter = spoken(std::move(style.filter));
    if (form == Form::text || form == Form::markdown) style.amounts = options.amounts();
    if (form == Form::text) style.explain = options.flag("explain");
    if (form == Form::csv) style.bom = options.flag("bom");
    if (form == Form::text) style.form = ReportForm::text;
    if (form == Form::markdown) style.form = ReportForm::markdown;
    if (form == Form::csv) style.form = ReportForm::csv;
    return style;
  }

  std::string write(const Report& report, const Texts& texts) const {
    if (html) return html_page(report, texts);
    std::string written = quoth::write(report, form, amounts);
    if (explain) written += quoth::write(explain_speakers(report));
    return table(bom, std::move(written));
  }
};

// Whether it has what only quotations can be asked for.
bool is_of_quotations(const Filter& filter) {
  return !filter.speakers.empty() || !filter.about.empty() || !filter.types.empty() ||
         !filter.media.empty() || !filter.signs.empty() || !filter.kinds.empty() ||
         filter.confidence > 0;
}

Outcome find_nearest(const Analyzer& analyzer, input::Source source, const input::PassOptions& how,
                     std::string wording, const Filter& filter, std::size_t top, TableStyle style) {
  if (wording::fold_words(wording).empty()) throw BadOption("like: no word is in it");
  Concordance all{.asked = std::move(wording), .is_like = true};
  input::Pass read =
      input::pass(source, analyzer, how,
                  [&](input::Contents& contents, std::string& /*fault*/) -> input::Taken {
                    return [&, found = nearest_in(contents, all.asked, filter)] {
                      keep_nearest(all.found, found, top);
                      return true;
                    };
                  });
  if (is_lost(read)) return failed(read.errors.front());
  all.models = std::move(read.models);
  all.errors = std::move(read.errors);
  return partly(table(style.bom, write(all, style.form)), all.errors);
}

Outcome count_key_words(const Analyzer& analyzer, input::Source source,
                        const input::PassOptions& how, const Filter& filter, std::size_t top,
                        TableStyle style) {
  ArticleWords all;
  const input::Pass read =
      input::pass(source, analyzer, how, counting_words(all, filter, analyzer));
  if (is_lost(read)) return failed(read.errors.front());
  return partly(table(style.bom, write(all, style.form, read.models, read.errors, top)),
                read.errors);
}

Outcome count_sources(const Analyzer& analyzer, input::Source source, const input::PassOptions& how,
                      const Filter& filter, GroupBy by, std::size_t top, TableStyle style) {
  std::vector<ArticleStats> articles;
  const input::Pass read = input::pass(source, analyzer, how, counting_sources(articles, filter));
  if (is_lost(read)) return failed(read.errors.front());
  return partly(table(style.bom, write(tally(std::move(articles), by), style.form, read.models,
                                       read.errors, top)),
                read.errors);
}

}  // namespace

Outcome annotate(const Analyzer& analyzer, std::string bytes, Options options) {
  Article article{.bytes = std::move(bytes)};
  options.take_article(article);
  const auto style = AnnotationStyle::take(options);
  options.check_all_taken();
  auto annotation = analyzer.annotate(article);
  if (!annotation) return failed(annotation.error());
  return {QUOTH_OK, style.write(*std::move(annotation))};
}

Outcome report(const Analyzer& analyzer, const quoth_inputs& given, Options options) {
  const auto style = ReportStyle::take(options);
  auto reading = Reading::take(options);
  options.check_all_taken();
  if (style.html) reading.pass.keep = input::Keep::records_and_texts;
  input::Source source = opened(given, std::move(reading.source));
  input::Gathered read = input::gather(source, analyzer, reading.pass);
  if (is_lost(read.pass)) return failed(read.pass.errors.front());
  Report report = make_report(std::move(read.records), std::move(read.pass.errors), style.filter);
  sort_speakers(report, style.order);
  return partly(style.write(report, read.texts), report.errors);
}

Outcome find(const Analyzer& analyzer, const quoth_inputs& given, const char* pattern,
             Options options) {
  const TableStyle style = TableStyle::take(options);
  const std::string like = options.text("like");
  Query query{.in = options.part(), .filter = options.record_filter()};
  const std::size_t top = like.empty() ? 0 : options.count("top", 10);
  auto reading = Reading::take(options);
  options.check_all_taken();
  if (like.empty() == (pattern == nullptr)) {
    throw BadOption(like.empty() ? "pattern: none" : "like: goes without a pattern");
  }
  if (query.in != Part::quotations && (!like.empty() || is_of_quotations(query.filter))) {
    throw BadOption("in: goes without like and without what is asked of quotations");
  }
  query.filter = spoken(std::move(query.filter));
  if (!like.empty()) {
    return find_nearest(analyzer, opened(given, std::move(reading.source)), reading.pass, like,
                        query.filter, top, style);
  }
  auto parsed = Pattern::parse(pattern, analyzer);
  if (!parsed) throw BadOption(fmt::format("pattern: {}", parsed.error().reason));
  query.pattern = *std::move(parsed);
  reading.source.stored.rows = database::Rows::all;
  reading.pass.keep = input::Keep::records_and_texts;
  input::Source source = opened(given, std::move(reading.source));
  Concordance all{.asked = pattern, .in = query.in};
  input::Pass read =
      input::pass(source, analyzer, reading.pass,
                  [&](input::Contents& contents, std::string& fault) -> input::Taken {
                    return [&, found = found_in(contents, query, analyzer, fault)]() mutable {
                      std::ranges::move(found, std::back_inserter(all.found));
                      return true;
                    };
                  });
  if (is_lost(read)) return failed(read.errors.front());
  all.models = std::move(read.models);
  all.errors = std::move(read.errors);
  return partly(table(style.bom, write(all, style.form)), all.errors);
}

Outcome stats(const Analyzer& analyzer, const quoth_inputs& given, Options options) {
  const TableStyle style = TableStyle::take(options);
  const Filter filter = spoken(options.record_filter());
  const std::size_t top = style.form == TableForm::text ? options.count("top", 40) : 0;
  const bool key_words = options.flag("key_words");
  const GroupBy by = key_words ? GroupBy::speaker : options.group();
  auto reading = Reading::take(options);
  options.check_all_taken();
  reading.pass.keep = input::Keep::records_and_texts;
  if (!key_words) {
    return count_sources(analyzer, opened(given, std::move(reading.source)), reading.pass, filter,
                         by, top, style);
  }
  reading.source.stored.rows = database::Rows::all;
  return count_key_words(analyzer, opened(given, std::move(reading.source)), reading.pass, filter,
                         top, style);
}

Outcome diff(const Analyzer& analyzer, std::span<const quoth_inputs> given, Options options) {
  const ChangeFilter wanted = options.changes();
  enum class Form { json, text, markdown, html };
  const Form form = options.form<Form>({{"json", Form::json},
                                        {"text", Form::text},
                                        {"markdown", Form::markdown},
                                        {"html", Form::html}});
  auto reading = Reading::take(options);
  options.check_all_taken();
  if (given.size() < 2) throw BadOption("versions: two or more are compared");
  reading.pass.keep = input::Keep::records_and_texts;
  std::vector<Version> versions;
  versions.reserve(given.size());
  Texts texts;
  for (const quoth_inputs& version : given) {
    input::Source source = opened(version, reading.source);
    input::Gathered read = input::gather(source, analyzer, reading.pass);
    if (!read.pass.errors.empty()) return failed(read.pass.errors.front());
    texts.merge(read.texts);
    const std::string number = fmt::format("{}", versions.size() + 1);
    versions.push_back({.name = version.path_count > 0 ? version.paths[0] : number,
                        .date = "",
                        .report = make_report(std::move(read.records))});
  }
  const DiffForm written = form == Form::text       ? DiffForm::text
                           : form == Form::markdown ? DiffForm::markdown
                                                    : DiffForm::json;
  if (versions.size() == 2) {
    const Diff diff = filter(make_diff(versions[0].report, versions[1].report, texts), wanted);
    return {QUOTH_OK, form == Form::html ? html_page(versions[0], versions[1], diff, texts)
                                         : write(diff, written)};
  }
  const Timeline timeline = filter(make_timeline(std::move(versions), texts), wanted);
  return {QUOTH_OK, form == Form::html ? html_page(timeline, texts) : write(timeline, written)};
}

Outcome update_database(const Analyzer& analyzer, const quoth_inputs& given,
                        const std::string& database, Options options) {
  input::SourceOptions reading = source_of(options);
  const int threads = options.threads();
  const bool prune = options.flag("prune");
  options.check_all_taken();
  input::Source source = opened(given, std::move(reading));
  auto updated = update_database(database, source, analyzer, threads, prune);
  if (!updated) return failed(updated.error());
  if (updated->articles == 0 && !updated->errors.empty()) return failed(updated->errors.front());
  nlohmann::ordered_json result = {{"articles", updated->articles},
                                   {"annotated", updated->annotated},
                                   {"errors", nlohmann::ordered_json::array()}};
  for (const Error& error : updated->errors) {
    result["errors"].push_back({{"path", error.path}, {"reason", error.reason}});
  }
  return partly(result.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace),
                updated->errors);
}

std::unique_ptr<AnnotationReader> read(const Analyzer& analyzer, const quoth_inputs& given,
                                       Options options) {
  const auto style = AnnotationStyle::take(options);
  input::SourceOptions source = source_of(options);
  const int threads = options.threads();
  options.check_all_taken();
  return std::make_unique<AnnotationReader>(analyzer, paths_of(given), std::string(lines_of(given)),
                                            std::move(source), style, threads);
}

}  // namespace quoth::api
