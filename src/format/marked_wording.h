// Shows word changes in the new wording.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/report.h"

namespace quoth::format {

// A part of a marked wording.
struct Mark {
  enum class Kind : std::uint8_t { kept, inserted, deleted };
  Kind kind = Kind::kept;
  std::string text;
  friend bool operator==(const Mark&, const Mark&) = default;
};

// `new_text` with the text inserted by `changes` marked and with the words deleted from `old_text`
// added in their places. If the changes do not lead from one text to the other (in a report that
// was edited), the new text is unmarked.
std::vector<Mark> mark_changes(std::string_view old_text, std::string_view new_text,
                               const std::vector<WordChange>& changes);

// Leaves out words that only repeat the old text: deletions at either end and the middle of long
// deletions become an ellipsis.
std::vector<Mark> shorten_deletions(std::vector<Mark> marks);

// Whether at least a third of the marked text is kept. Otherwise the marks hide the wording more
// than they explain it.
bool is_legible(const std::vector<Mark>& marks);

}  // namespace quoth::format
