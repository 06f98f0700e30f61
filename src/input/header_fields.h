// Header fields, "Name: value" a line, as HTTP and WARC have them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quoth::input {

// Points into the bytes that were read.
struct HeaderFields {
  std::string_view first_line;
  std::vector<std::pair<std::string, std::string>> fields;  // names in lower case
  std::size_t size = 0;                                     // up to and with the blank line

  // The first value under a name in lower case; empty if there is none.
  std::string_view value(std::string_view name) const;
};

// Reads a first line and the fields up to a blank line. A line that begins with a blank continues
// the one before. Nothing if there is no blank line.
std::optional<HeaderFields> read_header_fields(std::string_view bytes);

}  // namespace quoth::input
