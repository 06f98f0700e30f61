// Writes a result to the path of -o.
#pragma once

#include <string>
#include <string_view>

namespace quoth::cli {

// Prints an error and returns false if the folder that the result goes into is not there. For
// commands that open their output after all inputs are read, which may take hours.
bool check_output(const std::string& path);

// Whole or not at all. `text`: whether the control characters in it are quoth's own colours alone.
// Prints the error and returns false if it cannot be written.
bool write_output(const std::string& path, bool text, std::string_view bytes);

}  // namespace quoth::cli
