// Quotations in marks that the models left to nobody.
#pragma once

#include <vector>

#include "attribution/draft.h"
#include "attribution/rules/stretch.h"

namespace quoth::attribution {

// Gives each stretch that no draft has to whom the text gives it:
// - another sentence of the quotation before it ("A," he said. "B."), or its other half;
// - a report clause behind or before it;
// - a cue and a colon that end the paragraph before;
// - the quotation that ends the paragraph before, where this whole paragraph is in marks.
// What is left are scare quotes, names and titles. Trees must be there for the sentences with marks
// and for the last sentence before a paragraph that begins with one.
void draft_direct_speech(const Annotation& annotation, const AttributionView& reading,
                         const std::vector<Stretch>& stretches,
                         const std::vector<OpenCue>& open_cues, std::vector<Draft>& drafts);

// Quotations inside the marks of another one that have a report clause of their own there.
void draft_nested(const Annotation& annotation, const AttributionView& reading,
                  const std::vector<Stretch>& nested, std::vector<Draft>& drafts);

}  // namespace quoth::attribution
