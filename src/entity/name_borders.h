// Where names begin and end, as far as lists and marks decide it.
#pragma once

#include <vector>

#include "entity/name_features.h"
#include "quoth/annotation.h"

namespace quoth::entity {

// The names, with the borders that Universal NER and CoNLL-2003 agree on: a person without titles
// and without what is after a dash; a town separated from the state or country after it, and those
// without what is part of no place; a company with its legal form after a comma, and with "'s"
// before a verb ("Moody's said"); persons as in person_borders.h, bodies as in body_borders.h.
// Ordered, not overlapping.
std::vector<Entity> with_borders(const std::vector<Entity>& names, const NameArticle& article,
                                 const Annotation& annotation);

}  // namespace quoth::entity
