#include "text/whole_file.h"

#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <memory>

namespace quoth::text {

Result<std::string> read_whole_file(const std::string& path, std::size_t most_millions) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"),
                                                             std::fclose);
  if (!file) return Error{path, "cannot be read"};
  std::string bytes;
  std::array<char, 65536> part;
  while (const auto got = std::fread(part.data(), 1, part.size(), file.get())) {
    bytes.append(part.data(), got);
    if (bytes.size() > most_millions * 1'000'000) {
      return Error{path, fmt::format("more than {} MB", most_millions)};
    }
  }
  if (std::ferror(file.get()) != 0) return Error{path, "cannot be read"};
  return bytes;
}

}  // namespace quoth::text
