#include "input/article_size.h"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace quoth::input {

std::string over_size(std::size_t limit) {
  constexpr std::array<std::pair<std::size_t, const char*>, 3> kUnits = {
      {{1'000'000'000, "GB"}, {1'000'000, "MB"}, {1'000, "kB"}}};
  std::string size = fmt::format("{} bytes", limit);
  for (const auto& [unit, name] : kUnits) {
    if (limit == 0 || limit % unit != 0) continue;
    size = fmt::format("{} {}", limit / unit, name);
    break;
  }
  return fmt::format("more than {}: --max-article-size sets the limit", size);
}

}  // namespace quoth::input
