// The versions of a file in a git repository.
#pragma once

#include <string>
#include <vector>

#include "quoth/result.h"

namespace quoth::cli {

struct FileVersion {
  std::string commit;  // the first letters of its hash
  std::string date;    // "2026-03-01"
  std::string bytes;
};

// Oldest first, under all its earlier names. Runs git; an error if git finds none.
Result<std::vector<FileVersion>> git_history(const std::string& path);

}  // namespace quoth::cli
