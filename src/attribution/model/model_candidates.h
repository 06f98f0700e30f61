// The attributions that the models find.
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_model.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Labels the tokens, chooses spans among the labels of each paragraph and links them. The scores of
// labels are the encoder's, or where `view` has no encoding those of the linear passes. Adds to
// `view` the trees of the sentences that the models and the rules look at.
Candidates find_model_candidates(const AttributionModel& model, AttributionView& view);

}  // namespace quoth::attribution
