// What changed in who said what, between two versions of an article or of a corpus.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/report.h"

namespace quoth {

// Gravest first: the order in which changes are shown.
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

// One side of a change: what stood there and where. All empty where the side has nothing.
struct ChangeSide {
  std::string article;
  std::vector<Place> place;
  std::string speaker;  // the name
  std::string text;     // the quotation, name, description or headline
  std::string type;     // of a quotation
  bool present = false;
};

struct Change {
  ChangeKind kind = ChangeKind::quotation_reworded;
  std::string article;  // the new version's id, the old one's where the article is gone
  ChangeSide old_side;
  ChangeSide new_side;
  std::vector<WordChange> words;
};

struct Diff {
  std::vector<std::string> added;  // ids of articles
  std::vector<std::string> removed;
  std::vector<std::string> changed;
  std::vector<Change> changes;  // by article, then as ChangeKind orders them, then by place
  bool same() const { return added.empty() && removed.empty() && changes.empty(); }
};

// Articles are matched by id, then by likeness (a renamed file); one article on each side is
// always matched. A sentence that only moved is no change; a pronoun that became a name is no new
// speaker.
Diff make_diff(const Report& old_report, const Report& new_report);

std::string_view to_string(ChangeKind kind);

}  // namespace quoth
