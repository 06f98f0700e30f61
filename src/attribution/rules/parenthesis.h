// Report clauses between commas ("The bridge is safe, the mayor said.", "According to the mayor,
// the bridge is safe."): parataxis in Universal Dependencies. They report the rest of their
// sentence, whatever else is reported within it.
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Adds the contents of the open clauses that are such clauses, with their source beside the cue.
// Those in quotation marks or in a transcript are left out, and those that a candidate has already.
Candidates find_parentheses(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
