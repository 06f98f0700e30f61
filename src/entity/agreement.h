// One label for one name: what the lists and the rest of the article say against a single sentence.
#pragma once

#include <vector>

#include "entity/name_features.h"
#include "quoth/annotation.h"

namespace quoth::entity {

// The names with other labels where that is clear, and with more of them: a name that is listed as
// an organization's and as nothing else is ORG; one that is labelled alike in most of its mentions
// is so in all of them, and in those that were passed over; a listed acronym is ORG wherever it
// stands; what stands behind "Hurricane" is no person anywhere. Ordered, not overlapping.
std::vector<Entity> in_agreement(std::vector<Entity> names, const NameArticle& article,
                                 const Annotation& annotation);

}  // namespace quoth::entity
