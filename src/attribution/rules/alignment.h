// Contents and the quotation marks around them.
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// If a cue leads with a colon to words in marks, or with a comma or the end of its sentence to a
// sentence in marks, the words before the cue that only name the topic or a time are no content
// ("On the delay, she said: ...", "Passing sentence, the judge said: ...", "Two days later, ...").
Candidates drop_topics(const AttributionView& view, Candidates candidates);

// A content that has most of the words between marks takes all of them and the marks; one that
// stops right beside a mark takes the mark. Pieces that touch become one.
Candidates align_with_marks(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
