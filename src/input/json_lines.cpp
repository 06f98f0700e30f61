#include "input/json_lines.h"

#include <string_view>
#include <utility>

namespace quoth::input {
namespace {

constexpr std::size_t kChunk = std::size_t{256} << 10;
// Longer than any valid article, even when escaped.
constexpr std::size_t kMaxSize = std::size_t{8} << 30;

std::string_view trimmed(std::string_view line) {
  while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t')) {
    line.remove_suffix(1);
  }
  return line;
}

}  // namespace

JsonLines::JsonLines(ByteStream stream, std::string head)
    : stream_(std::move(stream)), buffer_(std::move(head)) {}

std::optional<Result<std::string>> JsonLines::line() {
  std::size_t searched = begin_;
  while (true) {
    const auto end = buffer_.find('\n', searched);
    if (end != buffer_.npos) {
      std::string found = buffer_.substr(begin_, end - begin_);
      begin_ = end + 1;
      return found;
    }
    if (ended_) {
      if (begin_ == buffer_.size()) return std::nullopt;
      std::string rest = buffer_.substr(begin_);
      begin_ = buffer_.size();
      return rest;
    }
    buffer_.erase(0, begin_);
    begin_ = 0;
    searched = buffer_.size();
    if (searched > kMaxSize) {
      ended_ = true;
      buffer_.clear();
      return Error{"", "a line that is too long"};
    }
    const auto got = stream_.read(buffer_, kChunk);
    if (!got) {
      ended_ = true;
      buffer_.clear();
      return got.error();
    }
    ended_ = *got == 0;
  }
}

std::optional<Result<JsonLine>> JsonLines::next() {
  JsonLine found;
  bool complete = true;
  while (auto read = line()) {
    if (!*read) return read->error();
    ++number_;
    std::string& text = **read;
    if (number_ == 1 && text.starts_with("\xef\xbb\xbf")) text.erase(0, 3);
    const std::string_view content = trimmed(text);
    if (found.number == 0) {
      if (content.empty()) continue;
      found.number = number_;
      complete = content != "{";
    } else {
      complete = content == "}";
    }
    if (complete && found.text.empty()) {
      text.resize(content.size());
      found.text = std::move(text);
    } else {
      found.text.append(content).push_back('\n');
    }
    if (complete) return found;
  }
  if (found.number == 0) return std::nullopt;
  return found;
}

}  // namespace quoth::input
