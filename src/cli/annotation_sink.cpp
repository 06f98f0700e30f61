#include "cli/annotation_sink.h"

#include <string_view>
#include <utility>

#include "format/csv.h"
#include "format/json.h"
#include "input/stored_article.h"
#include "quoth/formats.h"

namespace quoth::cli {

Result<AnnotationSink> AnnotationSink::open(const std::string& path, const AnnotationLook& look,
                                            const SinkOptions& options) {
  AnnotationSink sink(look);
  if (look.form == AnnotationForm::sqlite) {
    auto database = database::Writer::open(path);
    if (!database) return database.error();
    sink.database_ = *std::move(database);
    return sink;
  }
  if (look.form == AnnotationForm::brat) {
    using Overwrite = output::BratFolder::Overwrite;
    sink.folder_.emplace(path, options.overwrite ? Overwrite::yes : Overwrite::no);
    return sink;
  }
  using Keep = output::Output::Keep;
  auto output = output::Output::open(path, options.keep_partial ? Keep::partial : Keep::nothing);
  if (!output) return output.error();
  sink.output_ = *std::move(output);
  if (look.form == AnnotationForm::csv) {
    std::string begin(options.bom ? kByteOrderMark : "");
    if (auto error = sink.output_->write(begin.append(format::csv_header()))) return *error;
  }
  return sink;
}

std::optional<std::string> AnnotationSink::check_id(const WrittenArticle& article) {
  return folder_ ? folder_->check_id(article.id) : std::nullopt;
}

std::optional<Error> AnnotationSink::write(WrittenArticle& article, const Analyzer& analyzer) {
  if (database_) return store(article, analyzer);
  if (article.annotation) return stream(*article.annotation);
  return output_ ? output_->write(article.bytes)
                 : folder_->write(article.id, article.text, article.bytes);
}

std::optional<Error> AnnotationSink::commit(bool prune) {
  if (database_) return database_->finish(prune);
  return output_ ? output_->commit() : std::nullopt;
}

std::optional<Error> AnnotationSink::stream(const Annotation& annotation) {
  std::optional<Error> error;
  const format::Write write = [&](std::string_view part) {
    if (!error) error = output_->write(part);
  };
  format::annotation_json(annotation, look_.unit, look_.layers, write);
  write("\n");
  return error;
}

std::optional<Error> AnnotationSink::store(WrittenArticle& article, const Analyzer& analyzer) {
  auto stored = input::store(*database_, *article.stored, analyzer);
  if (!stored) return stored.error();
  article.language = std::move(stored->language);
  return std::nullopt;
}

}  // namespace quoth::cli
