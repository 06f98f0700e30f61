#include "report/byte_store.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <system_error>
#include <utility>

#include "text/case_folding.h"

namespace quoth::report {
namespace {

constexpr std::size_t kChunk = std::size_t{1} << 20;

std::string temporary_folder() {
  const char* const named = std::getenv("TMPDIR");
  return named != nullptr && *named != '\0' ? named : "/var/tmp";
}

[[noreturn]] void fail() {
  std::string reason = std::generic_category().message(errno);
  reason[0] = text::lower_ascii(reason[0]);
  throw std::runtime_error(temporary_folder().append(", for a temporary file: ").append(reason));
}

int open_temporary() {
  std::string path = temporary_folder() + "/quoth-XXXXXX";
  const int file = mkostemp(path.data(), O_CLOEXEC);
  if (file < 0) fail();
  unlink(path.c_str());
  return file;
}

// Writes or reads all of the bytes at a place of a file.
template <typename Bytes, typename Call>
void transfer(int file, Bytes* bytes, std::size_t size, std::uint64_t place, Call call) {
  while (size > 0) {
    const ssize_t done = call(file, bytes, size, static_cast<off_t>(place));
    if (done < 0 && errno == EINTR) continue;
    if (done == 0) errno = EIO;
    if (done <= 0) fail();
    bytes += done;
    size -= static_cast<std::size_t>(done);
    place += static_cast<std::uint64_t>(done);
  }
}

}  // namespace

ByteStore::ByteStore(std::size_t in_memory) : most_(in_memory / kChunk) {}

ByteStore::ByteStore(ByteStore&& other) noexcept
    : most_(other.most_),
      chunks_(std::move(other.chunks_)),
      last_(std::move(other.last_)),
      size_(std::exchange(other.size_, 0)),
      file_(std::exchange(other.file_, -1)) {}

ByteStore::~ByteStore() {
  if (file_ >= 0) close(file_);
}

void ByteStore::begin_chunk() {
  if (last_ && chunks_.size() < most_) chunks_.push_back(std::move(last_));
  if (!last_) {
    last_ = std::make_unique_for_overwrite<char[]>(kChunk);
    return;
  }
  if (file_ < 0) file_ = open_temporary();
  transfer(file_, static_cast<const char*>(last_.get()), kChunk,
           size_ - (chunks_.size() + 1) * kChunk, pwrite);
}

std::uint64_t ByteStore::append(std::string_view bytes) {
  const std::uint64_t begin = size_;
  while (!bytes.empty()) {
    const std::size_t used = size_ % kChunk;
    if (used == 0) begin_chunk();
    const std::size_t part = std::min(bytes.size(), kChunk - used);
    std::memcpy(last_.get() + used, bytes.data(), part);
    size_ += part;
    bytes.remove_prefix(part);
  }
  return begin;
}

void ByteStore::read(std::uint64_t begin, std::size_t size, std::string& to) const {
  to.resize(size);
  const std::size_t last = size_ == 0 ? 0 : (size_ - 1) / kChunk;
  for (char* next = to.data(); size > 0;) {
    const std::size_t number = begin / kChunk;
    const std::size_t at = begin % kChunk;
    const std::size_t part = std::min(size, kChunk - at);
    if (number == last) {
      std::memcpy(next, last_.get() + at, part);
    } else if (number < chunks_.size()) {
      std::memcpy(next, chunks_[number].get() + at, part);
    } else {
      transfer(file_, next, part, begin - chunks_.size() * kChunk, pread);
    }
    next += part;
    begin += part;
    size -= part;
  }
}

}  // namespace quoth::report
