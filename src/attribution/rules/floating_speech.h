// Sentences in marks whose speaker the sentence before names.
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// “The boat is leaking.” in: Jo Alder began to speak. “The boat is leaking.” Al Birch nodded. It is
// Jo Alder's, not that of the listener in the sentence after it, whose verb is none of saying.
Candidates give_to_who_began(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
