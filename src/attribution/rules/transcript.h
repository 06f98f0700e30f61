// Talk set down word for word, each turn with a label and a colon: "ALDER: We are late."
#pragma once

#include <vector>

#include "attribution/draft.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Where an article shows at least two turns, gives each to its label. A label is Q or A, a role of
// the lexicon "speech_labels", capitals, or the name of somebody; it opens a paragraph or, in
// capitals, a sentence. The paragraphs between two turns go on from the first one, unless they are
// told from outside. Marks around a whole turn are no part of it. Lists with a name and a colon
// ("Alder: 45 percent") are no talk.
//
// What the drafts so far have in a turn is the speaker's own talk and goes, unless it is in marks
// within the turn.
void draft_transcript(const Annotation& annotation, const AttributionView& reading,
                      std::vector<Draft>& drafts);

}  // namespace quoth::attribution
