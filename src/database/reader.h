// Reads the articles of a database.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "database/annotation_reader.h"
#include "quoth/annotation.h"
#include "quoth/result.h"

namespace quoth::database {

// What is read of a database.
struct Selection {
  Rows rows = Rows::record;
  // Only articles of which a quotation matches this query of FTS5 (see word_query()), in its
  // columns `text` and `lemmas`: `"bridge"`, `lemmas : "close" AND text : "a year"`. Words are
  // divided where there are neither letters nor digits, without case and diacritics, so a query may
  // find more than a search by quoth's own words, and never less. Empty: all articles.
  std::string said;
};

// Whether a file that begins with these bytes is a SQLite database.
bool is_database(std::string_view head);

// Reads articles one at a time, in byte order of their ids, all as they were when the first was
// read. A database may come from anyone: nothing that it brings along is run, and what quoth does
// not write is an error. Not thread-safe.
class Reader {
 public:
  static Result<Reader> open(const std::string& path, Selection selection = {});
  Reader(Reader&&) noexcept;
  Reader& operator=(Reader&&) noexcept;
  ~Reader();

  // The next article, see read_annotation(); nothing at the end. There are none after an error.
  std::optional<Result<Annotation>> next();
  // How much of it has been read, from 0 to 1.
  double fraction() const;

 private:
  class State;
  explicit Reader(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace quoth::database
