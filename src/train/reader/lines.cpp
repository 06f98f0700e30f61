#include "train/reader/lines.h"

#include <fmt/core.h>
#include <zlib.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>

namespace quoth::train {

std::string read_file(const std::string& path) {
  gzFile file = gzopen(path.c_str(), "rb");  // also reads uncompressed files
  if (file == nullptr) {
    fmt::print(stderr, "quoth-train: {}: cannot be read\n", path);
    std::exit(2);
  }
  std::string text;
  std::string chunk(1 << 20, '\0');
  int size = 0;
  while ((size = gzread(file, chunk.data(), static_cast<unsigned>(chunk.size()))) > 0) {
    text.append(chunk, 0, static_cast<std::size_t>(size));
  }
  // A truncated file is detected only on closing.
  if (gzclose(file) != Z_OK || size < 0) {
    fmt::print(stderr, "quoth-train: {}: is damaged\n", path);
    std::exit(2);
  }
  return text;
}

void for_each_line(const std::string& path, const std::function<void(std::string_view)>& use) {
  const std::string file = read_file(path);
  std::string_view rest = file;
  for (std::size_t number = 1; !rest.empty(); ++number) {
    const std::string_view line = take_line(rest);
    if (line.empty()) continue;
    try {
      use(line);
    } catch (const std::exception& error) {
      fmt::print(stderr, "quoth-train: {}:{}: {}\n", path, number, error.what());
      std::exit(2);
    }
  }
}

std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::vector<std::string_view> split(std::string_view line, char separator) {
  std::vector<std::string_view> pieces;
  for (;;) {
    const std::size_t end = line.find(separator);
    pieces.push_back(line.substr(0, end));
    if (end == line.npos) return pieces;
    line.remove_prefix(end + 1);
  }
}

}  // namespace quoth::train
