// Writes a folder that brat opens: two files for each article, and a configuration.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

#include "quoth/result.h"

namespace quoth::output {

// Writes "<id without .txt>.ann" and beside it the text of the article, ".txt", and with the first
// of them annotation.conf. Each file is written completely or not at all; folders are created as
// needed. Unless they may be overwritten, files that are there already are left alone.
class BratFolder {
 public:
  enum class Overwrite : bool { no, yes };

  BratFolder(std::string folder, Overwrite overwrite);

  // Returns why there can be no files for this id: the path would be outside the folder, is
  // invalid, has already been used, or is there already.
  std::optional<std::string> check_id(std::string_view id);
  // Call check_id(id) first. It must have returned nothing.
  std::optional<Error> write(std::string_view id, std::string_view text, std::string_view ann);

 private:
  std::string path_of(std::string_view id, std::string_view ending) const;

  std::string folder_;
  Overwrite overwrite_;
  bool configured_ = false;
  std::unordered_set<std::string> written_;  // digests of ids
};

}  // namespace quoth::output
