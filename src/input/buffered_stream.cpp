#include "input/buffered_stream.h"

namespace quoth::input {
namespace {

constexpr std::size_t kChunk = std::size_t{256} << 10;

}  // namespace

Result<bool> BufferedStream::more() {
  buffer_.erase(0, begin_);
  begin_ = 0;
  const auto got = stream_.read(buffer_, kChunk);
  if (!got) return got.error();
  return *got > 0;
}

Result<bool> BufferedStream::at_least(std::size_t size) {
  while (rest().size() < size) {
    const auto read = more();
    if (!read) return read.error();
    if (!*read) return false;
  }
  return true;
}

std::string BufferedStream::take_text(std::size_t size) {
  std::string text(rest().substr(0, size));
  begin_ += text.size();
  return text;
}

std::optional<Result<std::string>> BufferedStream::line(std::size_t limit) {
  std::size_t searched = 0;
  while (true) {
    const auto end = rest().find('\n', searched);
    if (end != std::string_view::npos) {
      std::string found(rest().substr(0, end));
      take(end + 1);
      return found;
    }
    searched = rest().size();
    if (searched > limit) return Error{"", "a line that is too long"};
    const auto read = more();
    if (!read) return read.error();
    if (*read) continue;
    if (rest().empty()) return std::nullopt;
    return take_text(rest().size());
  }
}

bool BufferedStream::pass_damage() {
  buffer_.clear();
  begin_ = 0;
  return stream_.pass_damage();
}

}  // namespace quoth::input
