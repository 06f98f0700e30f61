// Compresses output according to the name of the file.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace quoth::output {

// Uses gzip for ".gz" and zstd for ".zst"; other names are not compressed. Deterministic.
class Compressor {
 public:
  explicit Compressor(std::string_view file_name);
  Compressor(Compressor&&) noexcept;
  Compressor& operator=(Compressor&&) noexcept;
  ~Compressor();

  // Both append to `to` and fail only if there is not enough memory.
  bool add(std::string_view bytes, std::string& to);
  bool finish(std::string& to);

 private:
  class State;
  std::unique_ptr<State> state_;
};

}  // namespace quoth::output
