// A rule of attribution, applied to candidates that a test makes.
#pragma once

#include <utility>
#include <vector>

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

template <typename Rule>
std::vector<AttributionCandidate> apply_rule(Rule rule, const AttributionView& view,
                                             std::vector<AttributionCandidate> candidates,
                                             std::vector<ReportClause> open_clauses = {}) {
  return rule(view, Candidates{std::move(candidates), std::move(open_clauses)}).attributions;
}

}  // namespace quoth::attribution
