// From attributions in tokens to the quotations of an annotation.
#pragma once

#include <vector>

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"
#include "quoth/annotation.h"

namespace quoth::attribution {

// In order of their beginning, the longer ones first; with `continues` and `within`.
std::vector<Quotation> quotations_of(const AttributionView& view,
                                     const std::vector<AttributionCandidate>& attributions);

}  // namespace quoth::attribution
