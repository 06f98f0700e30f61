// Word changes put back into the wording they lead to.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/report.h"

namespace quoth::format {

// A stretch of a marked wording.
struct Mark {
  enum class Kind : std::uint8_t { kept, inserted, deleted };
  Kind kind = Kind::kept;
  std::string text;
  friend bool operator==(const Mark&, const Mark&) = default;
};

// `new_text` in order, with what `changes` say was put into it and, in its place, what was taken
// out of `old_text`. Where the changes do not lead from one text to the other (a report that was
// edited), the new text stands unmarked.
std::vector<Mark> mark_changes(std::string_view old_text, std::string_view new_text,
                               const std::vector<WordChange>& changes);

// The same with words left out that only repeat the old text: a deletion at either end becomes an
// ellipsis, and so does the middle of a long one.
std::vector<Mark> shorten_deletions(std::vector<Mark> marks);

// Whether at least a third of what the marks show is kept: else they hide the wording more than
// they explain it.
bool is_legible(const std::vector<Mark>& marks);

}  // namespace quoth::format
