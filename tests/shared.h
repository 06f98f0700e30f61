// The annotated corpora in ../shared, which only developers have. Tests that need them are skipped
// with a message if they are missing.
#pragma once

#include <filesystem>

#include "source_dir.h"

namespace quoth {

inline std::filesystem::path shared_folder() {
  return std::filesystem::path(QUOTH_SOURCE_DIR).parent_path() / "shared";
}

}  // namespace quoth

#define QUOTH_NEEDS_SHARED(file)                                 \
  if (!std::filesystem::exists(quoth::shared_folder() / (file))) \
  GTEST_SKIP() << (file) << " is not here: expected in " << quoth::shared_folder()
