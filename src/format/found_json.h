// What `quoth find` writes for a program; data/schema/find.json describes it.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "format/json_writer.h"
#include "quoth/find.h"
#include "quoth/result.h"

namespace quoth::format {

// What a text that was found is: "quotation", "narration", "headline" or "paragraph".
std::string_view kind_of(Part part);

// One JSON object, written in parts: each call returns the bytes that are ready.
class FoundJson {
 public:
  // `asked` is a pattern, or with `like` a wording; then `in` does not count.
  FoundJson(std::string_view asked, Part in, bool like);

  std::string add(const Found& found);
  // `models` as of the records that were read; `errors` as of inputs.
  std::string end(const std::set<std::string>& models, const std::vector<Error>& errors);

 private:
  std::string ready();

  std::string out_;
  JsonWriter json_;
  bool like_;
};

}  // namespace quoth::format
