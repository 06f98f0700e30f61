// From places of a database to those of the library.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "quoth/span.h"

namespace quoth::database {

// A database may come from anyone: a place may be any number. Does not keep the text.
class TextPlaces {
 public:
  TextPlaces() = default;  // of an empty text
  explicit TextPlaces(std::string_view text);

  // The bytes between two code points of the text; nothing if one is outside it, or they are in the
  // wrong order.
  std::optional<Span> operator()(std::int64_t start, std::int64_t end) const;

 private:
  std::optional<std::uint32_t> byte(std::int64_t place) const;

  std::uint32_t size_ = 0;
  std::vector<std::uint32_t> bytes_;  // of each code point and the end; empty if the text is ASCII
};

}  // namespace quoth::database
