// Posts of a network in an article, with their signature: "We act. — Jane Doe (@janedoe) May 4,
// 2020".
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Adds the words before a dash, a name and a handle in brackets, in the same paragraph or in the
// one above; those after a handle and a colon that begin a paragraph ("@janedoe: We act"); and the
// paragraph below a name and a handle on a line of their own.
Candidates find_embedded_posts(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
