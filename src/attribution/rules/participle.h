// Participles that report within a content.
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// "She finds the bay empty, calling it “a desert”" are two attributions with one source: if a
// content has a comma, then a participle of speech and, soon after it, words in marks, what is
// after the participle becomes an attribution of its own.
Candidates split_at_participles(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
