// Bytes of a file or of standard input, decompressed where they are gzip or zstd.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "quoth/result.h"

namespace quoth::input {

// Owns the open file. Compression is recognized by the first bytes, whatever the name; files of
// several gzip members or zstd frames are read through. One thread at a time.
class ByteStream {
 public:
  // "-" is standard input. Fails where the path is missing, unreadable or a folder.
  static Result<ByteStream> open(const std::string& path);
  ByteStream(ByteStream&&) noexcept;
  ByteStream& operator=(ByteStream&&) noexcept;
  ~ByteStream();

  // Appends up to `limit` bytes to `to`; 0 at the end. An error has the path that was opened.
  Result<std::size_t> read(std::string& to, std::size_t limit);

  // A file on a disk, not a pipe, a terminal or a device.
  bool regular() const;
  // How much of a regular file has been read, 0 to 1; 0 for others.
  double fraction() const;

 private:
  class State;
  explicit ByteStream(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

// The reason of an errno as the messages have it: "no such file or directory".
std::string system_reason(int error);

}  // namespace quoth::input
