// Reads the JSON texts in a stream.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

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
class JsonTexts {
 public:
  explicit JsonTexts(BufferedStream stream) : stream_(std::move(stream)) {}

  // The next text, or an error of the stream, after which there are no more; its path is the number
  // of the line if that is known. Returns nothing at the end.
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

  BufferedStream stream_;
  std::optional<std::string> held_;  // a line that has been read too far
  std::uint64_t number_ = 0;         // of lines: the last one read; of an array: the current one
  Form form_ = Form::unknown;
};

}  // namespace quoth::input
