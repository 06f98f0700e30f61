// Names in sources that the entities do not have.
#pragma once

#include <vector>

#include "speaker/source_words.h"

namespace quoth::speaker {

// In order, none inside another: names that no entity covers, and the parts within sources of
// entities that extend beyond them.
std::vector<TokenRange> unlabelled_names(const DocumentView& view,
                                         const std::vector<SourceWords>& sources);

}  // namespace quoth::speaker
