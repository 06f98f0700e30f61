#include "input/article_keys.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace quoth::input {

std::string listed(std::span<const std::string> keys) {
  return fmt::format("{}", fmt::join(keys, ", "));
}

}  // namespace quoth::input
