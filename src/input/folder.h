// The articles of a folder, one after another.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "quoth/result.h"

namespace quoth::input {

// Whether a file of that name is an article: "a.txt", "a.txt.gz", "a.txt.zst".
bool is_text_name(std::string_view name);

// Reads a folder and the folders in it, links followed, and finds the text files in byte
// order of their paths. Holds only the names of the folders that it stands in, so that a folder of
// millions of files costs no more than its largest part.
class FolderReader {
 public:
  explicit FolderReader(std::string folder);

  // The path below the folder of the next text file, or an error that has such a path (the folder
  // itself: "."); nothing at the end.
  std::optional<Result<std::string>> next();

  // About how much of the folder has been passed, 0 to 1: the share of each folder's entries.
  double fraction() const;

 private:
  struct Entry {
    std::string name;  // a folder's ends with "/"
    bool readable;     // false for a pipe, a socket or a device, which might never end
  };
  struct Level {
    std::string path;            // below the folder: "" or "sub/"
    std::vector<Entry> entries;  // in byte order
    std::size_t next = 0;
    std::pair<unsigned long long, unsigned long long> identity;  // device and inode
  };

  std::optional<Error> enter(const std::string& path);

  std::string folder_;
  std::vector<Level> levels_;
  bool entered_ = false;
};

}  // namespace quoth::input
