// The medium of a quotation: said, written or thought.
#pragma once

#include "attribution/draft.h"
#include "quoth/annotation.h"

namespace quoth::attribution {

// From the words of the cue, the last one first ("wants to tell" is speech).
Medium medium_of(const Annotation& annotation, TokenSpan cue);

}  // namespace quoth::attribution
