// Report clauses set off by commas ("The bridge is safe, the mayor said.", "According to the mayor,
// the bridge is safe."): parataxis in Universal Dependencies. The rest of their sentence is what
// they report, whatever else is reported within it.
#pragma once

#include <vector>

#include "attribution/draft.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Drafts the quotations of the open cues that stand so, with their source beside them. Those in
// quotation marks or in a transcript, and those that another draft already has, are passed over.
void draft_parentheses(const Annotation& annotation, const AttributionView& reading,
                       const std::vector<OpenCue>& open_cues, std::vector<Draft>& drafts);

}  // namespace quoth::attribution
