// Reads articles from where the program reads them: files, folders, archives, feeds, standard
// input.
//
//   auto reader = quoth::ArticleReader::open({"corpus/"});
//   while (auto article = reader->next())
//     if (*article) use(analyzer.annotate(**article));
//
//   auto corpus = quoth::read_corpus({"corpus/"}, analyzer);      // on all cores
//   auto report = quoth::make_report(corpus->records, corpus->errors);
//
//   quoth::read_each({"corpus/"}, analyzer, [&](const quoth::InputArticles& input) {
//     for (const auto& record : input.records)
//       use(quoth::search(record, input.annotation, query, analyzer));
//   });
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "quoth/analyzer.h"
#include "quoth/article.h"
#include "quoth/diff.h"
#include "quoth/overrides.h"
#include "quoth/record.h"
#include "quoth/result.h"

namespace quoth {

// The flags of the program of the same names; `quoth annotate --help` describes them.
struct ReadOptions {
  // Of every file: "text", "html", "markdown", "warc", "csv", "tsv", "json" or "feed". Empty: by
  // the name and the content of each.
  std::string input_format;
  // The keys of JSON, CSV and feeds, in place of the usual ones; empty: those.
  std::string text_key;
  std::string id_key;
  std::string title_key;
  std::string date_key;
  std::vector<std::string> include;  // globs, of the files in folders
  std::vector<std::string> exclude;
  // Bytes of an article as it stands in its file, decompressed; a larger one is an error. 0: the
  // program's limit, 100 MB.
  std::size_t max_article_size = 0;
};

// The articles of paths, one after the other, in order. Holds no more than one, and a feed. For one
// thread at a time. What was annotated before is the article that it was made from.
class ArticleReader {
 public:
  // "-" is standard input. Fails only if the input format has no such name; what is wrong with a
  // path is an error of next().
  static Result<ArticleReader> open(std::vector<std::string> paths,
                                    const ReadOptions& options = {});
  ArticleReader(ArticleReader&&) noexcept;
  ArticleReader& operator=(ArticleReader&&) noexcept;
  ~ArticleReader();

  // The next article, or why an input has none; its path is as shown to a user: "corpus/a.txt",
  // "news.ndjson:3". Reading goes on after an error. Nothing at the end.
  std::optional<Result<Article>> next();

 private:
  class State;
  explicit ArticleReader(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

// What a report or a diff is made of.
struct Corpus {
  std::vector<Record> records;  // in order of the inputs
  std::vector<Error> errors;    // inputs that could not be read
  Texts texts;                  // of the articles, for make_diff(); reports have none
};

// Annotates the articles of paths on up to `threads` threads, 0 for all cores; annotations and
// reports among the inputs are taken as they are. Fails only as ArticleReader::open() does.
Result<Corpus> read_corpus(std::vector<std::string> paths, const Analyzer& analyzer,
                           const ReadOptions& options = {},
                           OffsetUnit unit = OffsetUnit::code_points, int threads = 0);

// What an input holds. Valid during the call that gets it.
struct InputArticles {
  const std::vector<Record>& records;  // of one article, or of all articles of a report
  // Of the only record, if its text is known: whole if it was made now or is of a database, else
  // with its text alone. Null for a report.
  const Annotation* annotation = nullptr;
};

// The same for what goes through articles and keeps none: holds only a few at a time. Calls `use`
// with one input after the other, in their order, from any thread and never from two at once.
// Returns the inputs that could not be read.
Result<std::vector<Error>> read_each(std::vector<std::string> paths, const Analyzer& analyzer,
                                     const std::function<void(const InputArticles&)>& use,
                                     const ReadOptions& options = {},
                                     OffsetUnit unit = OffsetUnit::code_points, int threads = 0);

// read_overrides() of a file, which may be compressed; "-" is standard input.
Result<std::shared_ptr<const Overrides>> read_overrides_file(const std::string& path);

}  // namespace quoth
