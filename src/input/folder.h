// Lists the articles of a folder.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "quoth/result.h"

namespace quoth::input {

// Which files of a folder are read. A GLOB is that of fnmatch(3). One without a slash is compared
// with the name of a file or folder, one with a slash with its path in the folder that was given;
// "*" stands for slashes too.
struct FileChoice {
  std::vector<std::string> include;  // if there are some: only files that one of them matches
  std::vector<std::string> exclude;  // no file that one matches, nor anything in such a folder
};

// Files that were not read, by kind: the ending of their names (".pdf"), or words for it.
using PassedOver = std::map<std::string, std::size_t>;

// Finds the files of a folder and its subfolders that may have articles, in byte order of their
// paths: those whose name has the ending of a format, or that `include` matches. Hidden files
// (".a") are taken only if a GLOB of `include` begins with a dot too; hidden folders are passed
// over. Follows links, of several to one folder the first: two in each of thirty folders to the
// next would be a billion paths. Keeps only the names of the folders on the current path in memory,
// so the cost of a folder with millions of files depends only on its largest subfolders.
class FolderReader {
 public:
  explicit FolderReader(std::string folder, FileChoice choice = {});

  // The path of the next file, relative to the folder, or an error with such a path ("." for the
  // folder itself). Returns nothing at the end.
  std::optional<Result<std::string>> next();

  // What has been passed over so far. Neither hidden files nor what `choice` leaves out count.
  const PassedOver& passed_over() const { return passed_over_; }
  // About how much of the folder has been read, from 0 to 1. Each entry of a folder counts the
  // same.
  double fraction() const;

 private:
  struct Entry {
    std::string name;  // ends with "/" for a folder
    bool readable;     // false for a pipe, a socket or a device, whose data may never end
  };
  using Identity = std::pair<unsigned long long, unsigned long long>;  // device and inode
  struct Level {
    std::string path;            // relative to the folder: "" or "sub/"
    std::vector<Entry> entries;  // in byte order
    std::size_t next = 0;
    Identity identity;
  };

  std::optional<Error> enter(const std::string& path);
  // Whether a file is read; counts it if not.
  bool takes(const std::string& path, std::string_view name);

  std::string folder_;
  FileChoice choice_;
  PassedOver passed_over_;
  std::vector<Level> levels_;
  std::set<Identity> linked_;  // folders that a link led to
  bool entered_ = false;
};

}  // namespace quoth::input
