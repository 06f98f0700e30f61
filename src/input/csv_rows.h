// Reads the rows of a CSV or TSV file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "input/article_keys.h"
#include "input/article_size.h"
#include "input/buffered_stream.h"
#include "quoth/result.h"

namespace quoth::input {

struct CsvRow {
  std::uint64_t number = 0;  // of its first line, from 1
  std::string json;          // an object: the fields that are not empty, under the header's names
};

// RFC 4180, with any separator: that of the first line "sep=;", or else the given one, or else the
// first of semicolon, tab and comma with which the header has one of the text keys. The first row
// is the header, a field in quotation marks may have line ends, a mark in it is doubled. Line ends
// may be "\n" alone, and there may be a byte order mark. Fields that are not UTF-8 are decoded as
// text::decode() does. Blank lines are skipped.
class CsvRows {
 public:
  // A row of more than `max_size` bytes is an error, and is not held in memory.
  CsvRows(BufferedStream stream, char separator, std::vector<std::string> text_keys,
          std::size_t max_size = kMaxArticleSize)
      : stream_(std::move(stream)),
        separator_(separator),
        text_keys_(std::move(text_keys)),
        max_size_(max_size) {}

  // The next row, or an error: of a row, whose line is the error's path, and the next call goes on
  // after it; or of the file (no header with one of the text keys, damage), after which there are
  // no more. Returns nothing at the end.
  std::optional<Result<CsvRow>> next();
  double fraction() const { return stream_.fraction(); }

 private:
  struct Fields {
    std::uint64_t number = 0;
    std::vector<std::string> values;
  };

  bool is_text_key(std::string_view name) const;
  bool has_text(std::string_view header, char separator) const;
  std::optional<Error> find_separator();
  std::optional<Error> read_header();
  std::optional<Result<Fields>> fields();

  BufferedStream stream_;
  char separator_;
  std::vector<std::string> text_keys_;
  std::size_t max_size_;
  std::vector<std::string> header_;
  std::uint64_t line_ = 1;  // of what is read next
  bool ended_ = false;
};

}  // namespace quoth::input
