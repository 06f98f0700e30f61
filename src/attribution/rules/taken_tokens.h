// The tokens that candidates have, for rules that only add to what is left.
#pragma once

#include <vector>

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Of each token, whether a candidate has it in its content, cue or source.
std::vector<bool> taken_tokens(const AttributionView& view,
                               const std::vector<AttributionCandidate>& candidates);

// Whether any of these tokens is taken.
bool has_taken(const std::vector<bool>& taken, token::TokenRange tokens);

}  // namespace quoth::attribution
