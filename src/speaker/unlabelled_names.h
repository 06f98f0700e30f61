// Names in sources that the entities do not have.
#pragma once

#include <vector>

#include "speaker/source_words.h"

namespace quoth::speaker {

// In order, none inside another: names that no entity covers, and the part in the source of an
// entity that reaches out of it.
std::vector<TokenRange> unlabelled_names(const DocumentView& view,
                                         const std::vector<SourceWords>& sources);

}  // namespace quoth::speaker
