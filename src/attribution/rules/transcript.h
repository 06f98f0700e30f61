// Conversations word for word, each turn with a label and a colon: "ALDER: We are late."
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// If an article has at least two turns, gives each to its label. A label is Q or A, a role of the
// lexicon "speech_labels", capitals, or the name of somebody; it opens a paragraph or, in capitals,
// a sentence. The paragraphs between two turns continue the first one, unless the article speaks in
// them. Where no label asks, a question right before a turn is a quotation without a source. The
// last turn goes on to the end of the article if that is no further than the longest before it.
// Marks around a whole turn are no part of it. Lists with a name and a colon ("Alder: 45 percent")
// are no conversation.
//
// Candidates that begin in a turn are dropped, unless they are in marks within it.
Candidates find_transcript(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
