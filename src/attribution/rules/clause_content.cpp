#include "attribution/rules/clause_content.h"

#include <algorithm>
#include <map>

namespace quoth::attribution {
namespace {

// From the source to the cue, whichever comes first.
token::TokenRange clause_of(const AttributionCandidate& candidate) {
  return {std::min(candidate.cue->begin, candidate.source->begin),
          std::max(candidate.cue->end, candidate.source->end)};
}

// Whether all words of the candidate are in the report clause of the other one, which leads to its
// content.
bool is_clause_of(const AttributionView& view, const AttributionCandidate& candidate,
                  const AttributionCandidate& other) {
  if (other.begin() < other.cue->end) return false;
  const token::TokenRange clause = clause_of(other);
  return std::ranges::all_of(candidate.content, [&](token::TokenRange piece) {
    for (Index i = piece.begin; i < piece.end; ++i) {
      const Tag tag = view.at(i).tag;
      if (tag != Tag::colon && tag != Tag::comma && !clause.contains(i)) return false;
    }
    return true;
  });
}

}  // namespace

Candidates drop_report_clauses(const AttributionView& view, Candidates candidates) {
  std::multimap<Index, const AttributionCandidate*> by_clause;  // by the clause's first token
  for (const AttributionCandidate& candidate : candidates.attributions) {
    if (!candidate.cue || !candidate.source) continue;
    by_clause.emplace(clause_of(candidate).begin, &candidate);
  }
  candidates.attributions =
      without(std::move(candidates.attributions), [&](const AttributionCandidate& candidate) {
        const auto [first, last] = by_clause.equal_range(candidate.begin());
        return !candidate.continues && std::any_of(first, last, [&](const auto& entry) {
          return entry.second != &candidate && is_clause_of(view, candidate, *entry.second);
        });
      });
  return candidates;
}

}  // namespace quoth::attribution
