// A flag whose value is a number.
#pragma once

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <limits>
#include <string>

namespace quoth::cli {

// Accepts the numbers from `least` to `most`; `most` may be the greatest that there is.
template <typename Number>
CLI::Validator number(Number least, Number most) {
  const bool open = most == std::numeric_limits<Number>::max();
  const std::string range =
      open ? fmt::format("from {} on", least) : fmt::format("from {} to {}", least, most);
  return CLI::Validator(
      [=](const std::string& written) {
        Number value{};
        const bool fits =
            CLI::detail::lexical_cast(written, value) && least <= value && value <= most;
        return fits ? std::string() : fmt::format("{} is not a number {}", written, range);
      },
      "");
}

}  // namespace quoth::cli
