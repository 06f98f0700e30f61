// The order in which the attributions of an article are found: first by the models, then by rules.
#pragma once

#include <vector>

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_model.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Adds trees to `view`.
std::vector<AttributionCandidate> find_attributions(const AttributionModel& model,
                                                    AttributionView& view);

}  // namespace quoth::attribution
