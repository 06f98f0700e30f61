// Bytes on their way out, compressed as a file's name asks for.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace quoth::output {

// Gzip for ".gz", zstd for ".zst", and else nothing. The same bytes in give the same bytes out.
class Compressor {
 public:
  explicit Compressor(std::string_view file_name);
  Compressor(Compressor&&) noexcept;
  Compressor& operator=(Compressor&&) noexcept;
  ~Compressor();

  // Both append to `to`, and fail only where memory does.
  bool add(std::string_view bytes, std::string& to);
  bool finish(std::string& to);

 private:
  class State;
  std::unique_ptr<State> state_;
};

}  // namespace quoth::output
