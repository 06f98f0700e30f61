// Words with which the reporter joins a report to what is before it: "But the bridge is old, she
// said."
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Takes them off contents without marks there that begin a sentence and stand before their cue.
// Source: the news corpus, whose contents leave them out (74 of 90).
Candidates trim_connectives(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
