// Teams that are called by their town: "Leeds 2 Norwich 1", "Kent beat Surrey".
#pragma once

#include <vector>

#include "entity/name_features.h"
#include "quoth/annotation.h"

namespace quoth::entity {

// The names of an article with the teams among them as ORG, if the article is about sport: those
// of results, tables and fixtures, those that play in its sentences, and the same names elsewhere.
// Countries stay LOC, as in CoNLL-2003. Ordered, not overlapping.
std::vector<Entity> with_teams(std::vector<Entity> names, const NameArticle& article,
                               const Annotation& annotation);

}  // namespace quoth::entity
