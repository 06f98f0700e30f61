// Labels before what is said, on its line, that end without a colon: "Q  Are we late?".
#pragma once

#include <optional>

#include "attribution/rules/speech_label.h"

namespace quoth::attribution {

// The label at the first token:
// - "Q  Are we late?", "Q. Are we late?", "A. We are." in interviews and courts;
// - "Mr. STONE. I rise to speak.", "The SPEAKER pro tempore. Without objection." in the record of a
//   congress.
std::optional<SpeechLabel> label_without_colon_at(const AttributionView& view,
                                                  token::TokenRange tokens);

// "AL  We are late.": two or three capitals at the beginning of the tokens.
std::optional<SpeechLabel> initials_at(const AttributionView& view, token::TokenRange tokens);

}  // namespace quoth::attribution
