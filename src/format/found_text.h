// What `quoth find` prints for a person.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/find.h"

namespace quoth::format {

struct FoundStyle {
  bool colour = false;  // ANSI escapes; without them matches are not marked
  // Lines stand under their article and are broken at this width. 0: each line begins with its
  // article, as grep's do.
  std::size_t width = 0;
};

// The lines of one text after the other. Keeps the id of the last article.
class FoundText {
 public:
  explicit FoundText(FoundStyle style) : style_(style) {}

  // "a.txt:¶3: Ann Lee, says: … match in context …"
  std::string add(const Found& found);

 private:
  FoundStyle style_;
  std::string article_;  // of the last line
};

// A line for each of nearest(): its score and place, who says it, and its words with what differs
// from the wording that was asked for.
std::string nearest_text(const std::vector<Found>& found, std::string_view asked, bool colour);

}  // namespace quoth::format
