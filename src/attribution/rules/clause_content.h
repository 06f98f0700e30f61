// Contents that only say who speaks next.
#pragma once

#include <vector>

#include "attribution/draft.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// "According to the paper, a spokesman said:" with the words in the next paragraph: the paper's
// content would be "a spokesman said", which is no more than the source and the cue of what
// follows. Such a draft goes.
void drop_report_clauses(const AttributionView& reading, std::vector<Draft>& drafts);

}  // namespace quoth::attribution
