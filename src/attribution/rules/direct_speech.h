// Words in quotation marks for which the models found no speaker.
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Gives the words between each pair of marks that no candidate has to whom the text gives them:
// - another sentence of the quotation before ("A," he said. "B."), or its other half;
// - a report clause after or before them;
// - a cue and a colon that end the paragraph before;
// - the only person that the paragraph before names, if it begins with that name and reports
//   nothing;
// - the quotation that ends the paragraph before, or the report clause without a content in its
//   last sentence, if this whole paragraph is in marks and no heading.
// A quotation with a pronoun for its source continues the one whose marks the paragraph before
// leaves open. What is left are scare quotes, names and titles. The sentences with marks, and the
// last sentence before a paragraph that begins with one, must be parsed.
Candidates find_direct_speech(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
