#include "input/buffered_stream.h"

#include <utility>

namespace quoth::input {
namespace {

constexpr std::size_t kChunk = std::size_t{256} << 10;

}  // namespace

Result<bool> BufferedStream::more() {
  buffer_.erase(0, begin_);
  begin_ = 0;
  if (!utf16_) {
    const auto got = stream_.read(buffer_, kChunk);
    if (!got) return got.error();
    return *got > 0;
  }
  std::string bytes;
  const auto got = stream_.read(bytes, kChunk);
  if (!got) return got.error();
  const std::size_t before = buffer_.size();
  utf16_->decode(bytes, *got == 0, buffer_);
  return *got > 0 || buffer_.size() > before;
}

void BufferedStream::read_as_utf16() {
  const std::string bytes = std::exchange(buffer_, {});
  utf16_.emplace().decode(bytes, false, buffer_);
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

Result<bool> BufferedStream::line_within(std::size_t limit) {
  std::size_t searched = 0;
  while (true) {
    const auto end = rest().find('\n', searched);
    if (end != std::string_view::npos) return end <= limit;
    searched = rest().size();
    if (searched > limit) return false;
    const auto read = more();
    if (!read) return read.error();
    if (!*read) return true;
  }
}

std::optional<Error> BufferedStream::pass_line(const std::function<void(std::string_view)>& use) {
  while (true) {
    const auto end = rest().find('\n');
    use(rest().substr(0, end));
    take(end == std::string_view::npos ? rest().size() : end + 1);
    if (end != std::string_view::npos) return std::nullopt;
    const auto read = more();
    if (!read) return read.error();
    if (!*read) return std::nullopt;
  }
}

bool BufferedStream::pass_damage() {
  buffer_.clear();
  begin_ = 0;
  return stream_.pass_damage();
}

}  // namespace quoth::input
