// Reads the JSON texts in a stream.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "input/byte_stream.h"
#include "quoth/result.h"

namespace quoth::input {

struct JsonLine {
  std::uint64_t number = 0;  // of the first line, from 1
  std::string text;
};

// NDJSON: one JSON text per line. Blank lines are skipped. A text whose first line is only "{", as
// in indented JSON, ends at the first line that is only "}", so reports may be mixed with lines.
class JsonLines {
 public:
  // `head` is the part of the stream that has already been read.
  explicit JsonLines(ByteStream stream, std::string head = {});

  // The next text, or an error of the stream, after which there are no more. Returns nothing at the
  // end.
  std::optional<Result<JsonLine>> next();
  double fraction() const { return stream_.fraction(); }

 private:
  std::optional<Result<std::string>> line();

  ByteStream stream_;
  std::string buffer_;
  std::size_t begin_ = 0;  // start of the next line in the buffer
  std::uint64_t number_ = 0;
  bool ended_ = false;
};

}  // namespace quoth::input
