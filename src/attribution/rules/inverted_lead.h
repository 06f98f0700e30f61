// Leads that begin with their verb: "Said Jo Alder, who grows onions: “…”".
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Gives words in marks to the subject between the verb that begins their sentence and the colon
// before them. What was found in the lead is dropped; a candidate that has the words keeps what it
// has after them.
Candidates find_inverted_leads(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
