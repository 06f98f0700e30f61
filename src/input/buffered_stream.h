// A stream with what has been read of it and not yet been used.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "input/byte_stream.h"
#include "quoth/result.h"
#include "text/utf16_decoder.h"

namespace quoth::input {

// Not thread-safe.
class BufferedStream {
 public:
  explicit BufferedStream(ByteStream stream) : stream_(std::move(stream)) {}

  // What is read from here on, and what has been read, is UTF-16 with a byte order mark: gives it
  // out as UTF-8. Requires that nothing has been taken.
  void read_as_utf16();

  // What has been read and not been taken. Valid until the next call of a member that is not const.
  std::string_view rest() const { return std::string_view(buffer_).substr(begin_); }
  // Reads more after it. False at the end of the stream.
  Result<bool> more();
  // Reads until there are `size` bytes or the stream ends. False if there are fewer.
  Result<bool> at_least(std::size_t size);
  void take(std::size_t size) { begin_ += size; }
  std::string take_text(std::size_t size);

  // Takes the next line and returns it without its "\n". Nothing at the end of the stream. Fails if
  // a line has more than `limit` bytes.
  std::optional<Result<std::string>> line(std::size_t limit);

  // Whether the next line, or what is left without a line end, has at most `limit` bytes. Reads
  // that much of it.
  Result<bool> line_within(std::size_t limit);
  // Takes the next line and gives its bytes to `use`, part by part: it may be larger than memory.
  std::optional<Error> pass_line(const std::function<void(std::string_view)>& use);

  // After damage in compressed data: see ByteStream. Drops what has been read.
  bool pass_damage();

  bool regular() const { return stream_.regular(); }
  double fraction() const { return stream_.fraction(); }

 private:
  ByteStream stream_;
  std::optional<text::Utf16Decoder> utf16_;
  std::string buffer_;
  std::size_t begin_ = 0;
};

}  // namespace quoth::input
