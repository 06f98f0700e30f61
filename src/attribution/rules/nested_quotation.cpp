#include "attribution/rules/nested_quotation.h"

#include "attribution/model/quoted_range.h"
#include "attribution/rules/report_clause.h"

namespace quoth::attribution {

Candidates find_nested_quotations(const AttributionView& view, Candidates candidates) {
  for (const QuotedRange& nested : nested_quoted(view)) {
    const Index begin = nested.tokens.begin;
    if (begin == 0 || !leads_to_content(view, begin - 1)) continue;
    const auto clause = report_before(view, begin);
    if (!clause || !clause->source) continue;
    AttributionCandidate& candidate = candidates.attributions.emplace_back();
    candidate.content.push_back(nested.tokens);
    candidate.cue = clause->cue;
    candidate.source = clause->source;
    candidate.origin = Origin::nested;
  }
  return candidates;
}

}  // namespace quoth::attribution
