// Contents that only name the next speaker.
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// "According to the paper, a spokesman said:" with the words in the next paragraph: the paper's
// content would be "a spokesman said", which is only the source and the cue of what follows. Such
// an attribution is dropped.
Candidates drop_report_clauses(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
