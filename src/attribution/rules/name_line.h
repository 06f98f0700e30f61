// Words in marks under a line that names their speaker: "Head coach Jo Alder".
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Gives paragraphs that are wholly in marks and that no candidate has to the person whom the line
// above names, with what that person is. A bare name counts where the article has two such lines
// above words in marks: one alone may be whose article it is, or who is on a picture.
Candidates find_speech_below_names(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
