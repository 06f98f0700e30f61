// Reports within words in marks that nobody is said to say.
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Drops the candidates whose parts are all within one pair of marks around whole sentences, so that
// the rules after this one find who says the sentences: “He told me to go. I stayed.” Reports in
// marks within them are found again, as what they are.
Candidates drop_reports_in_marks(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
