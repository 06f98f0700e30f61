// Where names begin and end, as far as lists and marks decide it.
#pragma once

#include <vector>

#include "entity/name_features.h"
#include "quoth/annotation.h"

namespace quoth::entity {

// The names, with borders that Universal NER and CoNLL-2003 draw alike: a person without titles and
// without what stands behind a dash; a town apart from the state or country behind it, and those
// without what is part of no place; a company with its legal form behind a comma. Ordered, not
// overlapping.
std::vector<Entity> with_borders(const std::vector<Entity>& names, const NameArticle& article,
                                 const Annotation& annotation);

}  // namespace quoth::entity
