// Labels of speakers before what they say: "ALDER:", "Q:", "HOST (on camera):".
#pragma once

#include <vector>

#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

enum class LabelKind : std::uint8_t { none, question, answer, role, insert, capitals, name };

struct SpeechLabel {
  LabelKind kind = LabelKind::none;
  token::TokenRange speaker;  // without what is added in brackets or after a comma
  Index begin = 0;            // of the label, with a mark before it
  Index colon = 0;
  model::FeatureHash key = 0;  // the last word of the name, in lower case
  std::size_t paragraph = 0;   // in AttributionView::paragraphs
};

// Those of a paragraph, in order: at its beginning and, unless they are names in lower case, at
// that of a sentence.
std::vector<SpeechLabel> labels_in(const AttributionView& view, std::size_t paragraph);

bool is_quotation_mark(const AttributionView& view, Index token);
// The paragraph without a mark at its beginning.
token::TokenRange without_mark(const AttributionView& view, token::TokenRange paragraph);

}  // namespace quoth::attribution
