// Subjects of cues that the labels took for content.
#pragma once

#include <vector>

#include "attribution/draft.h"

namespace quoth::attribution {

// "The mayor" in "The mayor has called on drivers to “slow down”" is the source, though it was
// labelled as a piece of the content: who stands right before an active cue says what stands behind
// it. Passive cues keep such a piece ("The talks are expected to resume").
void give_subjects(const Annotation& annotation, std::vector<Draft>& drafts);

}  // namespace quoth::attribution
