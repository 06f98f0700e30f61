// One label for one name: lists and the rest of the article overrule a single sentence.
#pragma once

#include <vector>

#include "entity/name_features.h"
#include "quoth/annotation.h"

namespace quoth::entity {

// The names with other labels if these are certain, and with more names: a name that is listed as
// an organization's and as nothing else is ORG; one with the same label in most of its mentions has
// it in all of them, and in those that the model missed; a listed acronym is ORG everywhere; the
// word after "Hurricane" is no person anywhere. Ordered, not overlapping.
std::vector<Entity> in_agreement(std::vector<Entity> names, const NameArticle& article,
                                 const Annotation& annotation);

}  // namespace quoth::entity
