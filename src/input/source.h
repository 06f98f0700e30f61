// Reads articles from the paths of a command line, one input at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "database/reader.h"
#include "input/article_keys.h"
#include "input/article_size.h"
#include "input/csv_rows.h"
#include "input/feed_entries.h"
#include "input/folder.h"
#include "input/format.h"
#include "input/json_texts.h"
#include "input/warc_records.h"
#include "quoth/result.h"

namespace quoth::input {

// An article as it came, or an input that could not be read.
struct Input {
  enum class Kind : std::uint8_t { text, html, markdown, json, annotation, error };
  Kind kind = Kind::text;
  std::string place;    // as shown to the user: "corpus/a.txt", "data/x.ndjson:3"
  std::string id;       // does not depend on the folder: "a.txt", "x.ndjson:3"
  std::string bytes;    // the reason if this is an error
  double fraction = 0;  // about how much of the source has been read, 0 to 1; 0 if unknown
  std::string charset;  // of a page, as HTTP says it; may be empty
  std::string meta;     // a JSON object: what an archive or a feed says of it; may be empty
  std::string date;     // "2016-03-15", of the file's name or folder; may be empty
  std::string fault;    // of that date; may be empty
  std::shared_ptr<Annotation> annotation;  // of a database; null for other kinds
};

struct SourceOptions {
  std::optional<Format> format;  // of every file, whatever its name and content
  ArticleKeys keys;
  // Of an article as it stands in its file, decompressed. A larger one is an error, and is not held
  // in memory. What quoth wrote itself may be larger.
  std::size_t max_size = kMaxArticleSize;
  FileChoice choice;           // of the files in folders
  database::Selection stored;  // what is read of databases
  // Read after the paths: a JSON object a line, an article, an annotation or a report. Its place is
  // the number of the line. Not copied.
  std::string_view lines;
};

// A folder yields the files that FolderReader finds. What a file is, is decided by its first bytes
// if it is an archive, a feed or a page, else by its name; what is none of the formats is text.
// Text, HTML and Markdown files are an article each; JSON, CSV, TSV, WARC, feeds and databases hold
// any number. "-" is standard input. It and pipes are also JSON if they begin so. All may be
// compressed (see ByteStream). Kinds of files that are known and not read are errors that say what
// makes text of them. Without one byte a path has no article; a file in a folder is then an error.
//
// If there are several folders among the paths, ids begin with the folder as it was given.
//
// Reads only on demand: memory holds no more than the current input, and a feed.
class Source {
 public:
  explicit Source(std::vector<std::string> paths, SourceOptions options = {});

  std::optional<Input> next();

  const ArticleKeys& keys() const { return options_.keys; }
  // Files of folders that were not read, by kind.
  const PassedOver& passed_over() const { return passed_over_; }
  // The files that were given and have not one byte, so no article: see next().
  const std::vector<std::string>& empty() const { return empty_; }
  // Whether of a database only some articles were asked for: SourceOptions::stored.
  bool selects() const { return selects_; }

 private:
  // A feed, and which of its entries is given out next.
  struct OpenFeed {
    Feed feed;
    std::size_t next = 0;
  };
  using Articles =
      std::variant<std::monostate, JsonTexts, CsvRows, WarcRecords, OpenFeed, database::Reader>;

  // The file that is read now.
  struct File {
    std::string place;  // its path, as shown to the user
    std::string id;     // of an article that is the whole file
    bool in_folder = false;
  };

  std::optional<Input> from_path(const std::string& path);
  std::optional<Input> from_folder();
  std::optional<Input> from_articles();
  std::optional<Input> from_lines();
  std::optional<Input> open(File file);
  std::optional<Input> open_as(Format format, BufferedStream stream);
  std::optional<Input> open_database(const BufferedStream& stream);
  Input whole(Input::Kind kind, BufferedStream stream) const;
  Input of_page(WarcPage page) const;
  Input of_entry(FeedEntry entry) const;
  Input of_annotation(Annotation annotation) const;
  Input failed(const Error& error) const;
  double fraction() const;

  std::vector<std::string> paths_;
  SourceOptions options_;
  bool several_folders_ = false;
  std::size_t next_ = 0;  // index into paths_
  std::size_t line_ = 0;  // the number of the last one of options_.lines
  std::string prefix_;    // of the paths in the current folder
  std::string id_prefix_;
  std::optional<FolderReader> folder_;  // the current folder
  bool has_input_ = false;              // the current folder had an input
  File file_;
  Articles articles_;  // of the current file, if it may hold several
  PassedOver passed_over_;
  std::vector<std::string> empty_;
  bool selects_ = false;
};

}  // namespace quoth::input
