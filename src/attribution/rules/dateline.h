// Datelines before a report: "TEMA, June 4 — Pilots will strike, their union said."
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Takes the dateline off the contents that begin with it, and drops what a place is said to say
// there ("BENGALURU: …").
Candidates trim_datelines(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
