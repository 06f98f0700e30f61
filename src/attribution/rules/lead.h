// Lines that lead to what is said below them: "In a statement, the council said:".
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Makes an open clause of each candidate whose cue ends its paragraph with a colon and whose
// content is no statement: "that:" after it, or before it "In a statement", "Here is how", and
// where it has no source its subject ("His note to staff read:").
Candidates open_leads(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
