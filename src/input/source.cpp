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
// Places are 32 bits wide.
constexpr std::size_t kLongest = std::numeric_limits<std::uint32_t>::max() - 1;

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

// File names are bytes; ids are text.
std::string as_text(std::string_view name) {
  std::string text;
  icu::UnicodeString::fromUTF8({name.data(), static_cast<std::int32_t>(name.size())})
      .toUTF8String(text);
  return text;
}

Input trouble(std::string place, std::string_view id, std::string reason) {
  return {Input::Kind::trouble, std::move(place), as_text(id), std::move(reason), 0};
}

// The rest of the stream as one article.
Input article(ByteStream& stream, std::string begun, std::string place, std::string_view id) {
  while (true) {
    const auto got = stream.read(begun, kChunk);
    if (!got) return trouble(std::move(place), id, got.error().reason);
    if (*got == 0) break;
    if (begun.size() > kLongest) return trouble(std::move(place), id, "4 GiB or more");
  }
  return {Input::Kind::article, std::move(place), as_text(without_compression(id)),
          std::move(begun), 0};
}

// Reads on until it is clear whether the stream begins with a JSON object.
Result<bool> begins_as_json(ByteStream& stream, std::string& begun) {
  while (true) {
    std::string_view seen = begun;
    if (seen.starts_with("\xef\xbb\xbf")) seen.remove_prefix(3);
    const auto first = seen.find_first_not_of(" \t\r\n");
    if (first != seen.npos) return seen[first] == '{';
    const auto got = stream.read(begun, kChunk);
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
    input->passed = fraction();
    return input;
  }
}

std::optional<Input> Source::from_lines() {
  auto line = lines_->next();
  if (!line) {
    lines_.reset();
    return std::nullopt;
  }
  if (!*line) return trouble(prefix_, file_name(prefix_), line->error().reason);
  found_ = true;
  const std::string number = fmt::format(":{}", (*line)->number);
  return Input{Input::Kind::json, prefix_ + number, as_text(file_name(prefix_)) + number,
               std::move((*line)->text), 0};
}

std::optional<Input> Source::from_folder() {
  const auto path = folder_->next();
  if (!path) {
    folder_.reset();
    if (found_) return std::nullopt;
    const std::string folder = prefix_.substr(0, prefix_.find_last_not_of('/') + 1);
    return trouble(folder, file_name(folder), "no .txt files in it");
  }
  found_ = true;
  if (!*path) {
    const Error& error = path->error();
    return trouble(error.path == "." ? prefix_ : prefix_ + error.path, error.path, error.reason);
  }
  auto stream = ByteStream::open(prefix_ + **path);
  if (!stream) return trouble(prefix_ + **path, **path, stream.error().reason);
  return article(*stream, {}, prefix_ + **path, **path);
}

std::optional<Input> Source::open(const std::string& path) {
  struct stat about = {};
  if (path != "-" && stat(path.c_str(), &about) == 0 && S_ISDIR(about.st_mode)) {
    folder_.emplace(path);
    found_ = false;
    prefix_ = path.ends_with('/') ? path : path + '/';
    return std::nullopt;
  }
  auto stream = ByteStream::open(path);
  if (!stream) return trouble(path, path, stream.error().reason);
  std::string begun;
  bool json = is_json_name(path);
  const bool piped = path == "-" || !stream->regular();
  if (piped && !json) {
    const auto as_json = begins_as_json(*stream, begun);
    if (!as_json) return trouble(path, file_name(path), as_json.error().reason);
    json = *as_json;
    // Nothing on a pipe is no article, and no trouble: a filter that is given nothing.
    if (begun.empty()) return std::nullopt;
  }
  if (!json) return article(*stream, std::move(begun), path, file_name(path));
  if (begun.empty()) {
    const auto got = stream->read(begun, kChunk);
    if (!got) return trouble(path, file_name(path), got.error().reason);
    if (*got == 0 && !piped) return trouble(path, file_name(path), "empty");
  }
  prefix_ = path;
  lines_.emplace(*std::move(stream), std::move(begun));
  return std::nullopt;
}

double Source::fraction() const {
  double done = static_cast<double>(next_);
  if (lines_) done += lines_->fraction() - 1;
  if (folder_) done += folder_->fraction() - 1;
  return paths_.empty() ? 1 : done / static_cast<double>(paths_.size());
}

}  // namespace quoth::input
