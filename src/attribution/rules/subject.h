// Subjects of cues that the labels took for content.
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// "The mayor" in "The mayor has called on drivers to “slow down”" is the source, though it was
// labelled as a piece of the content: the noun right before an active cue says what is after it.
// Passive cues keep such a piece ("The talks are expected to resume"), but for who was told. A cue
// without a source that leads to words in marks gets its subject by the tree of its sentence, and
// one in the midst the noun that ends the sentence (“The bridge is safe”, says mayor). A participle
// that begins its sentence gets the agent after it (Asked by Mr Stone whether …). A source is never
// a part of a name: what the content has of it becomes the source's (Jo “Ace” Alder said …).
Candidates give_subjects(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
