// Participles that report within a content.
#pragma once

#include <vector>

#include "quote/draft.h"
#include "quote/reading.h"

namespace quoth {

// "She finds the bay empty, calling it “a desert”" are two quotations of one source: where a
// content goes on with a comma, a participle of speech and, soon, words in marks, what stands
// behind the participle is a draft of its own.
void split_at_participles(const Annotation& annotation, const Reading& reading,
                          std::vector<Draft>& drafts);

}  // namespace quoth
