// Subjects of cues that are spoken of and do not speak.
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// "The mayor" of "The mayor was accused by the union of waste" is not the source: the union is.
// Without a "by" nobody is ("The mayor faces criticism over the bridge"). The verbs and nouns are
// in data/lexicon/spoken_of.txt.
Candidates take_from_spoken_of(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
