#include "attribution/rules/clause_content.h"

#include <algorithm>
#include <map>

namespace quoth::attribution {
namespace {

// Whether all of the draft's words are those from the source to the cue of the other one.
bool is_clause_of(const AttributionView& reading, const Draft& draft, const Draft& other) {
  if (other.begin() <= other.cue->last) return false;
  const std::int32_t first = std::min(other.cue->first, other.source->first);
  const std::int32_t last = std::max(other.cue->last, other.source->last);
  return std::ranges::all_of(draft.content, [&](TokenSpan piece) {
    for (std::int32_t i = piece.first; i <= piece.last; ++i) {
      const Tag tag = reading.at(i).tag;
      const bool is_mark = tag == Tag::colon || tag == Tag::comma;
      if (!is_mark && (i < first || i > last)) return false;
    }
    return true;
  });
}

}  // namespace

void drop_report_clauses(const AttributionView& reading, std::vector<Draft>& drafts) {
  std::multimap<std::int32_t, const Draft*> by_clause;  // by the first token of the report clause
  for (const Draft& draft : drafts) {
    if (!draft.cue || !draft.source) continue;
    by_clause.emplace(std::min(draft.cue->first, draft.source->first), &draft);
  }
  drop_drafts(drafts, [&](const Draft& draft) {
    const auto [first, last] = by_clause.equal_range(draft.begin());
    return !draft.continues && std::any_of(first, last, [&](const auto& entry) {
      return entry.second != &draft && is_clause_of(reading, draft, *entry.second);
    });
  });
}

}  // namespace quoth::attribution
