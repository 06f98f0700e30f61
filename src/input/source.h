// Where articles come from: the paths of a command line, read one input after another.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "input/folder.h"
#include "input/json_lines.h"
#include "quoth/result.h"

namespace quoth::input {

// An article as it came, a JSON text, or something that could not be read.
struct Input {
  enum class Kind : std::uint8_t { article, json, trouble };
  Kind kind = Kind::article;
  std::string place;  // as the user would say where: "corpus/a.txt", "data/x.ndjson:3"
  std::string id;     // the same, whatever folder it lies in: "a.txt", "x.ndjson:3"
  std::string bytes;  // of a trouble: the reason
  double passed = 0;  // about how much of the source has been read, 0 to 1; 0 where none knows
};

// A folder gives its text files (see FolderReader), a file one article, ".ndjson", ".jsonl" and
// ".json" a JSON text a line; "-" is standard input, which, like a pipe, is JSON if it begins with
// "{" and one article if not. Everything may be compressed (see ByteStream).
//
// Reads when it is asked, so that memory holds no more than the input that was given out.
class Source {
 public:
  explicit Source(std::vector<std::string> paths);

  std::optional<Input> next();

 private:
  std::optional<Input> from_folder();
  std::optional<Input> from_lines();
  std::optional<Input> open(const std::string& path);
  double fraction() const;

  std::vector<std::string> paths_;
  std::size_t next_ = 0;  // of paths_
  std::string prefix_;    // what stands before a path below the folder, or a line's name
  std::optional<FolderReader> folder_;  // that is being read
  bool found_ = false;                  // something in it
  std::optional<JsonLines> lines_;      // that are being read
};

}  // namespace quoth::input
