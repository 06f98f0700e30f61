// The medium of a quotation: said, written or thought.
#pragma once

#include "attribution/model/attribution_view.h"
#include "quoth/annotation.h"

namespace quoth::attribution {

// From the words of the cue, the last one first ("wants to tell" is speech).
Medium medium_of(const AttributionView& view, token::TokenRange cue);

}  // namespace quoth::attribution
