// Reads files of lines and columns.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quoth::train {

// Reads a whole file, and decompresses it if its name ends in ".gz". If it cannot be read, prints a
// message and exits.
std::string read_file(const std::string& path);

// Removes the first line from `text` and returns it without the line end.
std::string_view take_line(std::string_view& text);

// Splits a line at each separator.
std::vector<std::string_view> split(std::string_view line, char separator);

}  // namespace quoth::train
