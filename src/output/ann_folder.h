// A folder of .ann files, one an article.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

#include "quoth/result.h"

namespace quoth::output {

// Writes each file whole or not at all, as "<id less .txt>.ann", and makes the folders it takes.
class AnnFolder {
 public:
  explicit AnnFolder(std::string folder);

  // Why an article of that id can have no file here: its path would lead out of the folder, is none
  // that a file can have, or was written before.
  std::optional<std::string> objection(std::string_view id);
  // The id must have met no objection.
  std::optional<Error> write(std::string_view id, std::string_view bytes);

 private:
  std::string folder_;
  std::unordered_set<std::string> written_;  // digests of ids
};

}  // namespace quoth::output
