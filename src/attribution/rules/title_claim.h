// Who says it at the end of a title: "Bridge is safe, says mayor", "Bridge is safe, mayor says",
// "Bridge is safe: mayor".
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Adds, in a headline or a heading,
// - what is before a comma and, in either order, a verb of saying and a noun that end it;
// - what is before a colon and somebody who ends it or, after words in marks, begins what ends it:
//   “We are late”: mayor on the bridge;
// - words in the first person after somebody and a colon: Minister: I would do it again.
// The candidates within the title go.
Candidates find_title_claims(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
