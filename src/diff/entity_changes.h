// Finds names and amounts that are only in one version of an article.
#pragma once

#include <vector>

#include "quoth/record.h"

namespace quoth::diff {

// The first mention of each entity of `record` that `other` does not mention, under the same name,
// a fuller one or a part of it; in order.
std::vector<Index> entities_missing(const Record& record, const Record& other);

}  // namespace quoth::diff
