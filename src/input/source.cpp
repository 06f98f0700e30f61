#include "input/source.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unicode/unistr.h>

#include <limits>
#include <string_view>
#include <utility>

namespace quoth::input {
namespace {

constexpr std::size_t kChunk = std::size_t{64} << 10;
// Offsets are 32 bits.
constexpr std::size_t kMaxSize = std::numeric_limits<std::uint32_t>::max() - 1;

std::string_view file_name(std::string_view path) {
  const auto slash = path.rfind('/');
  return slash == path.npos ? path : path.substr(slash + 1);
}

std::string_view without_compression(std::string_view name) {
  for (const std::string_view ending : {".gz", ".zst"}) {
    if (name.ends_with(ending)) return name.substr(0, name.size() - ending.size());
  }
  return name;
}

bool is_json_name(std::string_view path) {
  const std::string_view name = without_compression(path);
  return name.ends_with(".ndjson") || name.ends_with(".jsonl") || name.ends_with(".json");
}

// File names are bytes, but ids must be valid UTF-8.
std::string as_text(std::string_view name) {
  std::string text;
  icu::UnicodeString::fromUTF8({name.data(), static_cast<std::int32_t>(name.size())})
      .toUTF8String(text);
  return text;
}

Input failed_input(std::string place, std::string_view id, std::string reason) {
  return {Input::Kind::error, std::move(place), as_text(id), std::move(reason), 0};
}

// Reads the rest of the stream as one article.
Input article(ByteStream& stream, std::string head, std::string place, std::string_view id) {
  while (true) {
    const auto got = stream.read(head, kChunk);
    if (!got) return failed_input(std::move(place), id, got.error().reason);
    if (*got == 0) break;
    if (head.size() > kMaxSize) return failed_input(std::move(place), id, "4 GiB or more");
  }
  return {Input::Kind::article, std::move(place), as_text(without_compression(id)), std::move(head),
          0};
}

// Reads until it is clear whether the stream starts with a JSON object.
Result<bool> starts_as_json(ByteStream& stream, std::string& head) {
  while (true) {
    std::string_view seen = head;
    if (seen.starts_with("\xef\xbb\xbf")) seen.remove_prefix(3);
    const auto first = seen.find_first_not_of(" \t\r\n");
    if (first != seen.npos) return seen[first] == '{';
    const auto got = stream.read(head, kChunk);
    if (!got) return got.error();
    if (*got == 0) return false;
  }
}

}  // namespace

Source::Source(std::vector<std::string> paths) : paths_(std::move(paths)) {}

std::optional<Input> Source::next() {
  while (true) {
    std::optional<Input> input;
    if (lines_) {
      input = from_lines();
    } else if (folder_) {
      input = from_folder();
    } else if (next_ < paths_.size()) {
      input = open(paths_[next_++]);
    } else {
      return std::nullopt;
    }
    if (!input) continue;
    input->fraction = fraction();
    return input;
  }
}

std::optional<Input> Source::from_lines() {
  auto line = lines_->next();
  if (!line) {
    lines_.reset();
    return std::nullopt;
  }
  if (!*line) return failed_input(prefix_, file_name(prefix_), line->error().reason);
  has_input_ = true;
  const std::string number = fmt::format(":{}", (*line)->number);
  return Input{Input::Kind::json, prefix_ + number, as_text(file_name(prefix_)) + number,
               std::move((*line)->text), 0};
}

std::optional<Input> Source::from_folder() {
  const auto path = folder_->next();
  if (!path) {
    folder_.reset();
    if (has_input_) return std::nullopt;
    const std::string folder = prefix_.substr(0, prefix_.find_last_not_of('/') + 1);
    return failed_input(folder, file_name(folder), "no .txt files in it");
  }
  has_input_ = true;
  if (!*path) {
    const Error& error = path->error();
    return failed_input(error.path == "." ? prefix_ : prefix_ + error.path, error.path,
                        error.reason);
  }
  auto stream = ByteStream::open(prefix_ + **path);
  if (!stream) return failed_input(prefix_ + **path, **path, stream.error().reason);
  return article(*stream, {}, prefix_ + **path, **path);
}

std::optional<Input> Source::open(const std::string& path) {
  struct stat info = {};
  if (path != "-" && stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode)) {
    folder_.emplace(path);
    has_input_ = false;
    prefix_ = path.ends_with('/') ? path : path + '/';
    return std::nullopt;
  }
  auto stream = ByteStream::open(path);
  if (!stream) return failed_input(path, path, stream.error().reason);
  std::string head;
  bool json = is_json_name(path);
  const bool piped = path == "-" || !stream->regular();
  if (piped && !json) {
    const auto as_json = starts_as_json(*stream, head);
    if (!as_json) return failed_input(path, file_name(path), as_json.error().reason);
    json = *as_json;
    // An empty pipe is not an error: a filter may get no input.
    if (head.empty()) return std::nullopt;
  }
  if (!json) return article(*stream, std::move(head), path, file_name(path));
  if (head.empty()) {
    const auto got = stream->read(head, kChunk);
    if (!got) return failed_input(path, file_name(path), got.error().reason);
    if (*got == 0 && !piped) return failed_input(path, file_name(path), "empty");
  }
  prefix_ = path;
  lines_.emplace(*std::move(stream), std::move(head));
  return std::nullopt;
}

double Source::fraction() const {
  double done = static_cast<double>(next_);
  if (lines_) done += lines_->fraction() - 1;
  if (folder_) done += folder_->fraction() - 1;
  return paths_.empty() ? 1 : done / static_cast<double>(paths_.size());
}

}  // namespace quoth::input
