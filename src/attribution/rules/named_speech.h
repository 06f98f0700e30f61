// Words in marks beside a name without a verb: Jane Doe, the minister: “We act.”
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Adds those that no candidate has, and names the source of those that have none: a name and a
// colon before them (a dash where they end their paragraph), or, in the same sentence, a name and
// what its bearer is after them or, after "For", a name before them: For Jane Doe, it is “where I
// see people”.
Candidates find_named_speech(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
