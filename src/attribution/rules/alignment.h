// Contents and the quotation marks around them.
#pragma once

#include <vector>

#include "attribution/draft.h"
#include "attribution/rules/stretch.h"

namespace quoth::attribution {

// A draft whose cue leads to words in marks with a colon has no content in the words before that
// only name the topic ("On the delay, she said: ...").
void drop_topics(const AttributionView& reading, std::vector<Draft>& drafts);

// A content that takes most of a stretch in marks takes all of it, marks included; one that stops
// just beside a mark takes the mark. Pieces that touch become one.
void align_with_marks(std::vector<Draft>& drafts, const std::vector<Stretch>& stretches);

}  // namespace quoth::attribution
