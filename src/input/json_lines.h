// JSON texts that follow one another in a stream.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "input/byte_stream.h"
#include "quoth/result.h"

namespace quoth::input {

struct JsonLine {
  std::uint64_t number = 0;  // of the line that it begins on, from 1
  std::string text;
};

// NDJSON: a JSON text a line, blank lines left out. A text that begins with "{" alone on its line,
// as indented ones do, goes on to the line that is "}" alone: so reports may stand among the lines.
class JsonLines {
 public:
  // `begun` is what has been read of the stream already.
  explicit JsonLines(ByteStream stream, std::string begun = {});

  // The next text; an error of the stream, after which nothing follows; nothing at the end.
  std::optional<Result<JsonLine>> next();
  double fraction() const { return stream_.fraction(); }

 private:
  std::optional<Result<std::string>> line();

  ByteStream stream_;
  std::string buffer_;
  std::size_t begin_ = 0;  // where in the buffer the next line begins
  std::uint64_t number_ = 0;
  bool ended_ = false;
};

}  // namespace quoth::input
