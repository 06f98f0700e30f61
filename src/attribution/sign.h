// The sign of a quotation: said, denied or asked.
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"
#include "quoth/annotation.h"

namespace quoth::attribution {

// From the words of the cue and those of its verb group ("has not yet" before "confirmed"), from a
// source like "nobody", and, for questions, from how the content begins and ends. The type of the
// candidate must be known. What the rules take for said, an
// encoder may still take for denied.
Sign sign_of(const AttributionView& view, const AttributionCandidate& candidate);

}  // namespace quoth::attribution
