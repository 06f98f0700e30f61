// Files of lines and columns.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quoth::train {

// A whole file, unpacked where its name ends in ".gz". Ends the program with a message where it
// cannot be read.
std::string read_file(const std::string& path);

// Takes the first line off `text`, without its line end.
std::string_view take_line(std::string_view& text);

// The pieces between separators; one piece where there is none.
std::vector<std::string_view> split(std::string_view line, char separator);

}  // namespace quoth::train
