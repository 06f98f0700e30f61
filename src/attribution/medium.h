// The medium of a quotation: said, written, thought or done.
#pragma once

#include "attribution/model/attribution_view.h"
#include "quoth/annotation.h"

namespace quoth::attribution {

// From the words of the cue, the last one first ("wants to tell" is speech), and from the word
// after it where both are an entry ("struck" before "down"). What a court or an inquiry heard is
// speech.
Medium medium_of(const AttributionView& view, token::TokenRange cue);

}  // namespace quoth::attribution
