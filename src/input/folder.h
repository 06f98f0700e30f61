// Lists the articles of a folder.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "quoth/result.h"

namespace quoth::input {

// Whether a file with that name is an article: "a.txt", "a.txt.gz", "a.txt.zst".
bool is_text_name(std::string_view name);

// Finds the text files of a folder and its subfolders, in byte order of their paths. Follows links.
// Keeps only the names of the folders on the current path in memory, so the cost of a folder with
// millions of files depends only on its largest subfolders.
class FolderReader {
 public:
  explicit FolderReader(std::string folder);

  // The path of the next text file, relative to the folder, or an error with such a path ("." for
  // the folder itself). Returns nothing at the end.
  std::optional<Result<std::string>> next();

  // About how much of the folder has been read, from 0 to 1. Each entry of a folder counts the
  // same.
  double fraction() const;

 private:
  struct Entry {
    std::string name;  // ends with "/" for a folder
    bool readable;     // false for a pipe, a socket or a device, whose data may never end
  };
  struct Level {
    std::string path;            // relative to the folder: "" or "sub/"
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
