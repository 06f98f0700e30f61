// Reports within reports: "Jo Alder told the court that Ann Birch had said the bridge was safe."
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Adds
// - of a content that begins with a name and a verb of saying, what is after the verb;
// - words in marks at the begin of a content that has who says them: “We are late,” Jo Alder said;
// - words in marks after the name of a text that somebody sent: a message reading “…”
Candidates find_nested_reports(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
