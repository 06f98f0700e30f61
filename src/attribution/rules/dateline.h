// Datelines before a report: "TEMA, June 4 — Pilots will strike, their union said."
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Of a paragraph; empty if it has none. A colon ends one only after the name of a place.
token::TokenRange dateline_of(const AttributionView& view, token::TokenRange paragraph);

// Takes the dateline off the contents that begin with it, and drops what a place is said to say
// there ("BENGALURU: …").
Candidates trim_datelines(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
