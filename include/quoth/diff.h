// Changes in who said what, between two versions of an article or of a corpus.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/report.h"

namespace quoth {

// Most serious first. Changes are shown in this order.
enum class ChangeKind : std::uint8_t {
  quotation_reattributed,
  quotation_reworded,
  quotation_removed,
  quotation_added,
  quotation_retyped,
  speaker_renamed,
  speaker_removed,
  speaker_added,
  description_changed,
  headline_changed,
  entity_removed,
  entity_added
};

// One side of a change: the old or new text and its position. All members are empty if this side
// has nothing.
struct ChangeSide {
  std::string article;
  std::vector<Place> place;
  std::string speaker;  // the name
  std::string text;     // the quotation, name, description or headline
  std::string type;     // of the quotation, if it is one
  bool present = false;
};

struct Change {
  ChangeKind kind = ChangeKind::quotation_reworded;
  std::string article;  // the id in the new version; in the old one if the article was removed
  ChangeSide old_side;
  ChangeSide new_side;
  std::vector<WordChange> words;
};

struct Diff {
  std::vector<std::string> added;  // ids of articles
  std::vector<std::string> removed;
  std::vector<std::string> changed;
  std::vector<Change> changes;  // by article, then in the order of ChangeKind, then by position
  bool same() const { return added.empty() && removed.empty() && changes.empty(); }
};

// Articles are matched by id, then by similarity (for renamed files). If each side has exactly one
// article, the two are always matched. A sentence that only moved is not a change, and a pronoun
// that became a name is not a new speaker.
Diff make_diff(const Report& old_report, const Report& new_report);

std::string_view to_string(ChangeKind kind);

}  // namespace quoth
