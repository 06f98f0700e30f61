// What the form of a verb says, or hides.
#pragma once

#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Whether one of the words makes a verb after it passive: "was", "got".
bool has_passive_auxiliary(const AttributionView& view, token::TokenRange tokens);

// "Warns" in a title, which the tagger may take for a noun; its lemma is not that of one.
bool is_verb_like_noun(const AttributionView& view, Index token);

}  // namespace quoth::attribution
