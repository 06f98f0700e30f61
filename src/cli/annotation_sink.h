// Where `quoth annotate` writes: one stream, a folder of files, or a database.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "cli/written_article.h"
#include "database/writer.h"
#include "output/brat_folder.h"
#include "output/output_file.h"
#include "quoth/analyzer.h"
#include "quoth/result.h"

namespace quoth::cli {

struct SinkOptions {
  bool keep_partial = false;  // FILE.partial stays when the program is interrupted
  bool overwrite = false;     // files of a folder
  bool bom = false;           // CSV begins with a byte order mark
};

// Not thread-safe.
class AnnotationSink {
 public:
  // `path`: see output::Output::open; a folder for brat, a database for sqlite.
  static Result<AnnotationSink> open(const std::string& path, const AnnotationLook& look,
                                     const SinkOptions& options);

  // Returns why this article cannot be written, although others can.
  std::optional<std::string> check_id(const WrittenArticle& article);
  // Gives an article that goes into a database its language.
  std::optional<Error> write(WrittenArticle& article, const Analyzer& analyzer);
  // With `prune`, removes the articles that were not written from the database.
  std::optional<Error> commit(bool prune);

  const std::string& partial() const { return output_->partial(); }
  const database::Writer* database() const { return database_.get(); }

 private:
  explicit AnnotationSink(const AnnotationLook& look) : look_(look) {}
  std::optional<Error> stream(const Annotation& annotation);
  std::optional<Error> store(WrittenArticle& article, const Analyzer& analyzer);

  AnnotationLook look_;
  // One of these is there.
  std::optional<output::Output> output_;
  std::optional<output::BratFolder> folder_;
  std::unique_ptr<database::Writer> database_;
};

}  // namespace quoth::cli
