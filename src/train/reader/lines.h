// Reads files of lines and columns.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace quoth::train {

// Reads a whole file, and decompresses it if its name ends in ".gz". If it cannot be read, prints a
// message and exits.
std::string read_file(const std::string& path);

// Calls `use` with each line of a file but the empty ones. If the file cannot be read, or `use`
// throws, prints a message and exits.
void for_each_line(const std::string& path, const std::function<void(std::string_view)>& use);

// Removes the first line from `text` and returns it without the line end.
std::string_view take_line(std::string_view& text);

// Splits a line at each separator.
std::vector<std::string_view> split(std::string_view line, char separator);

}  // namespace quoth::train
