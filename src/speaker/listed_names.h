// The names of a list: "Jo Alder, Al Birch and Ned Cole".
#pragma once

#include <vector>

#include "speaker/document_view.h"

namespace quoth::speaker {

// The last tokens of all names of the list that begins with the name that ends at `head`, before
// `end`; only `head` if there is no list. Parties, states and short appositions may stand between.
std::vector<Index> listed_names(const DocumentView& view, Index head, Index end);

}  // namespace quoth::speaker
