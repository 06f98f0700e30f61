// Names of one word that the rest of the article explains.
#pragma once

#include <vector>

#include "entity/name_features.h"
#include "quoth/annotation.h"

namespace quoth::entity {

// The names, where one of a person that is no part of a person's full name, nor ever after a title,
// is an organization's if it begins an organization's name ("Corwin" where the article has "Corwin
// Records" and no "Ann Corwin"), or if it has what companies have ("Corwin shares"); who has an
// administration ("the Corwin administration") is a person, and so is a place that no list has and
// that is the surname of a person. What follows the word for a ship is neither.
std::vector<Entity> with_explained_short_names(std::vector<Entity> names,
                                               const NameArticle& article,
                                               const Annotation& annotation);

}  // namespace quoth::entity
