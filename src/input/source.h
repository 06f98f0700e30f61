// Reads articles from the paths of a command line, one input at a time.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "input/folder.h"
#include "input/json_lines.h"
#include "quoth/result.h"

namespace quoth::input {

// An article, a JSON text, or an input that could not be read.
struct Input {
  enum class Kind : std::uint8_t { article, json, error };
  Kind kind = Kind::article;
  std::string place;    // as shown to the user: "corpus/a.txt", "data/x.ndjson:3"
  std::string id;       // does not depend on the folder: "a.txt", "x.ndjson:3"
  std::string bytes;    // the reason if this is an error
  double fraction = 0;  // about how much of the source has been read, 0 to 1; 0 if unknown
};

// A folder yields its text files (see FolderReader), a file yields one article, and ".ndjson",
// ".jsonl" and ".json" files yield one JSON text per line. "-" is standard input. Standard input
// and pipes are JSON if they start with "{", else one article. All of them may be compressed (see
// ByteStream).
//
// Reads only on demand: memory holds no more than the current input.
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
  std::size_t next_ = 0;  // index into paths_
  std::string prefix_;  // of the paths in the current folder, or the path of the current JSON lines
  std::optional<FolderReader> folder_;  // the current folder
  bool has_input_ = false;              // the current folder or file had an input
  std::optional<JsonLines> lines_;      // the current JSON lines
};

}  // namespace quoth::input
