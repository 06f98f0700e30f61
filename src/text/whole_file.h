// Reads files that are small by their nature.
#pragma once

#include <cstddef>
#include <string>

#include "quoth/result.h"

namespace quoth::text {

// The bytes of a file of at most so many millions of bytes: a device may have no end. Errors have
// the path.
Result<std::string> read_whole_file(const std::string& path, std::size_t most_millions);

}  // namespace quoth::text
