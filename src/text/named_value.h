// Words of formats that stand for the values of an enumeration.
#pragma once

#include <optional>
#include <string_view>

namespace quoth::text {

// The value that to_string() calls so, of an enumeration whose last value is `last`; nothing if
// there is none.
template <typename Enum>
std::optional<Enum> value_named(std::string_view name, Enum last) {
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    if (to_string(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace quoth::text
