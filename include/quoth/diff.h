// Changes in who said what, between two versions of an article or of a corpus.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/report.h"

namespace quoth {

// Most serious first. Changes are shown in this order.
enum class ChangeKind : std::uint8_t {
  headline_changed,
  correction_added,
  quotation_reattributed,
  cue_changed,
  quotation_reworded,
  figure_changed,
  quotation_removed,
  quotation_added,
  quotation_retyped,
  addressee_changed,
  speaker_renamed,
  speaker_removed,
  speaker_added,
  description_changed,
  entity_removed,
  entity_added
};
inline constexpr ChangeKind kLastChangeKind = ChangeKind::entity_added;

// One side of a change: the old or new text and its position. All members are empty if this side
// has nothing.
struct ChangeSide {
  std::string article;
  std::vector<Place> place;
  std::string speaker;  // the name
  std::string text;  // the quotation, name, description, headline, note or sentence with a figure
  std::string type;  // of a quotation; of anything else it is empty, as are medium to confidence
  bool present = false;
  std::uint32_t paragraph = 0;  // of the first place, from 1; 0 if unknown
  std::string medium;
  std::string cue;        // as written
  std::string source;     // as written
  std::string addressee;  // the name, or the words as written
  std::string sign;       // "+" said, "-" denied or refused, "?" asked
  double confidence = 0;
  std::string speaker_kind;  // "person"; empty if there is no speaker
};

// Whether the speaker got or lost a name: "a lawyer" became "Ann Lee".
enum class Naming : std::uint8_t { unchanged, named, unnamed };

struct Change {
  ChangeKind kind = ChangeKind::quotation_reworded;
  std::string article;  // the id in the new version; in the old one if the article was removed
  ChangeSide old_side;
  ChangeSide new_side;
  std::vector<WordChange> words;
  std::vector<WordChange> figures;  // numbers, dates and amounts within `words`
  Naming naming = Naming::unchanged;
};

// An article under two ids.
struct RenamedArticle {
  std::string old_id;
  std::string new_id;
  friend bool operator==(const RenamedArticle&, const RenamedArticle&) = default;
};

struct Diff {
  std::vector<std::string> added;  // ids of articles
  std::vector<std::string> removed;
  std::vector<std::string> changed;
  std::vector<RenamedArticle> renamed;  // of the articles that both have
  std::vector<ChangeSide> said;         // in the added and the removed articles, in their order
  // By article, then the gravest first, then by position. A cue that turned from "said" to "denied"
  // is as grave as words given to another speaker; otherwise the order is that of ChangeKind.
  std::vector<Change> changes;
  bool same() const { return added.empty() && removed.empty() && changes.empty(); }
};

// The texts of articles by Record::digest, in UTF-8.
using Texts = std::map<std::string, std::string>;

// What needs the text of both versions (figures of the narration, corrections, words that stand in
// the other version without being found there) is left out for articles without one.
//
// Articles are matched by id, then by similarity (for renamed files). If each side has exactly one
// article, the two are always matched. A sentence that only moved is not a change, and a pronoun
// that became a name is not a new speaker.
Diff make_diff(const Report& old_report, const Report& new_report, const Texts& texts = {});

std::string_view to_string(ChangeKind kind);
std::string_view to_string(Naming naming);  // "" if unchanged

}  // namespace quoth
