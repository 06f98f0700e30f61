// Names that the user added to the word lists.
#pragma once

#include <vector>

#include "quoth/annotation.h"

namespace quoth::entity {

// The entities with every name that the user added to organizations, countries and the like, as
// its list labels it. It replaces what lies in it and what overlaps it, but not a longer name that
// has it as a part. Uses the text and the tokens of the annotation.
std::vector<Entity> add_own_names(std::vector<Entity> entities, const Annotation& annotation);

}  // namespace quoth::entity
