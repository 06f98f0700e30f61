// Sentences that are a report as a whole: "My aunt says she is late."
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Adds the sentences that begin outside of marks, that no candidate touches and that have a noun
// phrase or a pronoun of the third person, a finite form of "say", or of "tell" with who is told,
// and a clause; words in marks may be in it.
// Turns of a transcript may have such sentences within them, of somebody with a noun.
Candidates find_plain_reports(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
