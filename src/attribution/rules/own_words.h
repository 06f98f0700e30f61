// What the models take for a report and the article says itself.
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Drops
// - why a source has no name: "two officers, who asked not to be named, said …";
// - the title of a list: "What they said: leaders on the bridge", "Here is how they responded:",
//   "Five things the mayor said";
// - who made a picture: "A man in Elm. Picture: Anna Lind";
// - the salutation of a letter and the name of a column: "DEAR ANNA: …", "SIR: …", "Ask Anna: …";
// - what nobody says: "experience shows that …";
// - what happens: "the inquiry continues";
// - what stands after a label of something else than speech: "MYTH: …".
Candidates drop_own_words(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
