// Labels that have a line to themselves, above what is said: "Anna Lind -- Chief Executive".
#pragma once

#include <optional>

#include "attribution/rules/speech_label.h"

namespace quoth::attribution {

// The label that the whole paragraph is, without a colon:
// - "Ann Lind Portrait Ms Lind (Elm)", "Anna Lind (Elm) (Ind)" and "The Minister for Bridges (Jim
//   Stone)" on the pages of parliaments;
// - "Anna Lind -- Chief Executive Officer" in the calls of companies;
// - "Operator", "Anna Lind", "Ms Lind" alone.
std::optional<SpeechLabel> label_line_at(const AttributionView& view, token::TokenRange tokens);

}  // namespace quoth::attribution
