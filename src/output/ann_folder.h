// Writes a folder of .ann files, one per article.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

#include "quoth/result.h"

namespace quoth::output {

// Writes each file completely or not at all, as "<id without .txt>.ann", and creates folders as
// needed.
class AnnFolder {
 public:
  explicit AnnFolder(std::string folder);

  // Returns why there can be no file for this id: the path would be outside the folder, is invalid,
  // or has already been used.
  std::optional<std::string> check_id(std::string_view id);
  // Call check_id(id) first. It must have returned nothing.
  std::optional<Error> write(std::string_view id, std::string_view bytes);

 private:
  std::string folder_;
  std::unordered_set<std::string> written_;  // digests of ids
};

}  // namespace quoth::output
