// Contents that only say who speaks next.
#pragma once

#include <vector>

#include "quote/draft.h"
#include "quote/reading.h"

namespace quoth {

// "According to the paper, a spokesman said:" with the words in the next paragraph: the paper's
// content would be "a spokesman said", which is no more than the source and the cue of what
// follows. Such a draft goes.
void drop_report_clauses(const Reading& reading, std::vector<Draft>& drafts);

}  // namespace quoth
