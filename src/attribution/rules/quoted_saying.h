// "The paper quoted Jo Alder as saying that …".
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Gives what is after "as saying" to the one before it, where the models gave both to whoever
// quotes: the source is "Jo Alder" and the cue "as saying".
Candidates give_to_quoted(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
