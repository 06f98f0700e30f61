// Bytes that may be more than memory holds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace quoth::report {

// Bytes are appended, and read again from any place. The first ones are held in memory, those after
// them in a temporary file, which has no name and is gone with the program. The file is in the
// folder that TMPDIR names, else in /var/tmp. Where it cannot be written or read, a
// std::runtime_error says why. Not thread-safe.
class ByteStore {
 public:
  static constexpr std::size_t kInMemory = 128'000'000;

  // That many bytes, in whole chunks of 1 MiB and one at least, are held in memory.
  explicit ByteStore(std::size_t in_memory = kInMemory);
  ByteStore(ByteStore&& other) noexcept;
  ByteStore& operator=(ByteStore&&) = delete;
  ~ByteStore();

  // Returns the place of the first byte.
  std::uint64_t append(std::string_view bytes);
  // Puts the `size` bytes from `begin` on into `to`. Requires that there are so many.
  void read(std::uint64_t begin, std::size_t size, std::string& to) const;
  std::uint64_t size() const { return size_; }

 private:
  using Chunk = std::unique_ptr<char[]>;

  void begin_chunk();

  std::size_t most_;           // chunks in memory, but for the last one
  std::vector<Chunk> chunks_;  // the first ones
  Chunk last_;                 // the one that is filled now
  std::uint64_t size_ = 0;
  int file_ = -1;  // has the chunks between these
};

}  // namespace quoth::report
