// Reads the JSON texts in a stream.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "input/article_size.h"
#include "input/buffered_stream.h"
#include "quoth/result.h"

namespace quoth::input {

struct JsonText {
  std::uint64_t number = 0;  // of its first line, from 1
  std::string text;
};

// If the stream begins with "[", the elements of that array. If not, NDJSON: one JSON text per
// line, blank lines skipped. There a text may also go over several lines, as in indented JSON: a
// line that begins an object and leaves it open, not a string, is continued by the next ones up to
// its "}", or to a line that begins with "{".
//
// A text of more than `max_size` bytes is not held in memory, unless quoth wrote it: an annotation
// or a report.
class JsonTexts {
 public:
  explicit JsonTexts(BufferedStream stream, std::size_t max_size = kMaxArticleSize)
      : stream_(std::move(stream)), max_size_(max_size) {}

  // The next text, or an error: of a text that is too large, and the next call goes on after it; or
  // of the stream, after which there are no more. Its path is the number of the line if that is
  // known. Returns nothing at the end.
  std::optional<Result<JsonText>> next();
  double fraction() const { return stream_.fraction(); }

 private:
  enum class Form : std::uint8_t { unknown, lines, array, ended };

  Result<bool> begin();
  std::optional<Result<JsonText>> next_line();
  std::optional<Result<JsonText>> next_element();
  // Takes white space. False at the end of the stream.
  Result<bool> skip_blank();
  Error error_here(std::string reason);
  // Whether a text that begins so may not be longer than `size` bytes.
  bool is_over(std::string_view begin, std::size_t size) const;

  BufferedStream stream_;
  std::size_t max_size_;
  std::optional<std::string> held_;  // a line that has been read too far
  std::uint64_t number_ = 0;         // of lines: the last one read; of an array: the current one
  Form form_ = Form::unknown;
};

}  // namespace quoth::input
