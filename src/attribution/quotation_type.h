// Direct, mixed or indirect.
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"
#include "quoth/annotation.h"

namespace quoth::attribution {

// How much of the content is in quotation marks. A word that leads to the content ("that") does not
// make a quotation mixed.
QuotationType type_of(const AttributionView& view, const AttributionCandidate& candidate);

}  // namespace quoth::attribution
