// Participles that report within a content.
#pragma once

#include <vector>

#include "attribution/draft.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// "She finds the bay empty, calling it “a desert”" are two quotations of one source: where a
// content goes on with a comma, a participle of speech and, soon, words in marks, what stands
// behind the participle is a draft of its own.
void split_at_participles(const Annotation& annotation, const AttributionView& reading,
                          std::vector<Draft>& drafts);

}  // namespace quoth::attribution
