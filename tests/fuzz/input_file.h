// Gives arbitrary bytes to a reader of files.
#pragma once

#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <string>

#include "input/buffered_stream.h"
#include "input/byte_stream.h"
#include "invariants.h"

// A file in memory; closed at the end.
class InputFile {
 public:
  InputFile(const std::uint8_t* data, std::size_t size) : file_(memfd_create("fuzz", 0)) {
    quoth::require(write(file_, data, size) == static_cast<ssize_t>(size));
  }
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;
  ~InputFile() { close(file_); }

  std::string path() const { return "/proc/self/fd/" + std::to_string(file_); }

  quoth::input::BufferedStream stream() const {
    auto opened = quoth::input::ByteStream::open(path());
    quoth::require(static_cast<bool>(opened));
    return quoth::input::BufferedStream(*std::move(opened));
  }

 private:
  int file_;
};
