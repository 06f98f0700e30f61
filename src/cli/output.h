// Writes a result to the path of -o.
#pragma once

#include <string>
#include <string_view>

namespace quoth::cli {

// Whole or not at all. `text`: whether the control characters in it are quoth's own colours alone.
// Prints the error and returns false if it cannot be written.
bool write_output(const std::string& path, bool text, std::string_view bytes);

}  // namespace quoth::cli
