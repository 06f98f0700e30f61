// Who says it at the end of a title: "Bridge is safe, says mayor", "Bridge is safe, mayor says",
// "Bridge is safe: mayor".
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Also who says it at the beginning, before a colon and words in the first person. Adds what is
// before a comma, a verb of saying and a noun that end a headline or a heading, or before a colon
// and somebody who ends it, or after words in marks begins what ends it ("“We are late”: mayor on
// the bridge"). The candidates within the title go.
Candidates find_title_claims(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
