// Subjects that other words part from their verb.
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Gives an active cue without a source its subject:
// - before words between commas: "Alder, who was there, said …";
// - of a verb before it: "Alder opened the bridge on Monday and said …", "…, saying …";
// - in a title: "Alder opens bridge, says …";
// - after a participle: "After denying it, Alder went";
// - the name after it: “…,” said Alder of the bridge.
// A source that is a comma, "after" or the like is none.
Candidates give_far_subjects(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
