// Reads a file or standard input, and decompresses gzip and zstd.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "quoth/result.h"

namespace quoth::input {

// Owns the open file. Compression is recognized by the first bytes, not by the name. Files with
// several gzip members or zstd frames are read to the end. Not thread-safe.
class ByteStream {
 public:
  // "-" is standard input. Fails if the path is missing, unreadable or a folder.
  static Result<ByteStream> open(const std::string& path);
  ByteStream(ByteStream&&) noexcept;
  ByteStream& operator=(ByteStream&&) noexcept;
  ~ByteStream();

  // Appends up to `limit` bytes to `to` and returns their number; 0 at the end. An error has the
  // path that was opened.
  Result<std::size_t> read(std::string& to, std::size_t limit);

  // After read() found compressed data damaged: goes on to the next gzip member or zstd frame.
  // False if there is none, or nothing is damaged.
  bool pass_damage();

  // Whether this is a regular file, not a pipe, a terminal or a device.
  bool regular() const;
  // The fraction of a regular file that has been read, from 0 to 1; 0 for other files.
  double fraction() const;

 private:
  class State;
  explicit ByteStream(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

// The text of an errno, as used in messages: "no such file or directory".
std::string system_reason(int error);

}  // namespace quoth::input
