// Paragraphs without marks after a line that introduces them: "The council said:".
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Adds the paragraph, or the items of the list, after a line that ends with a report clause and a
// colon ("She said that:"), unless a candidate already tells most of it.
Candidates find_introduced_blocks(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
