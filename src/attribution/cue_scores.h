// What the encoder says of a cue as a whole.
#pragma once

#include <vector>

#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// For each label of the output the logarithm of its chance, the mean of the tokens of the cue;
// empty without an encoder.
std::vector<double> cue_scores(const AttributionView& view, encoder::Output output,
                               token::TokenRange cue);

}  // namespace quoth::attribution
