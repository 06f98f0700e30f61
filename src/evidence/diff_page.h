// Changes between versions as a page.
#pragma once

#include "evidence/html.h"
#include "quoth/timeline.h"

namespace quoth::evidence {

// Two versions side by side, with a list of the changes to go through. The diff is of these two; it
// may lack some of their changes. Needs no script and no network.
void write_diff_page(const Version& before, const Version& after, const Diff& diff,
                     const Texts& texts, const Write& write);

// Three versions or more: how each quotation came, changed and went, then each step as above.
void write_timeline_page(const Timeline& timeline, const Texts& texts, const Write& write);

}  // namespace quoth::evidence
