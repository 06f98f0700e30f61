// Labels of speakers before what they say: "ALDER:", "Q:", "HOST (on camera):".
#pragma once

#include <optional>
#include <vector>

#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

enum class LabelKind : std::uint8_t {
  none,
  question,
  answer,
  role,
  insert,
  resumed,   // a remark in brackets alone ("(on camera):"), after which the last speaker goes on
  examiner,  // "BY MR. LIND:", who asks the next questions
  initials,  // without a colon: "AL  We are late."
  word,      // in capitals, of the lexicon's words that label no speaker: "NOTE", and "PRICE"
  capitals,
  name
};

struct SpeechLabel {
  LabelKind kind = LabelKind::none;
  token::TokenRange words;    // the name or the office, without what is added to it
  token::TokenRange speaker;  // the same, or the name in brackets after an office
  Index begin = 0;            // of the label, with a mark or a time before it
  // None where the layout alone shows a label: "Q  Are we late?", "AL  We are.", "Mr. STONE. I
  // rise.", and a name with an office on a line of its own.
  std::optional<Index> colon;
  Index end = 0;               // where the words of the speaker begin
  model::FeatureHash key = 0;  // the last word of the name, in lower case
  bool described = false;      // a name in capitals, and what its bearer is: "ANNA LIND, HOST:"
  bool bare = false;           // a name or a role alone on its line, without a colon
  std::size_t paragraph = 0;   // in AttributionView::paragraphs
};

// Those of a paragraph, in order: at its beginning and, unless they are names in lower case, at
// that of a sentence. A label that has its paragraph to itself is before the next one.
std::vector<SpeechLabel> labels_in(const AttributionView& view, std::size_t paragraph);

bool is_quotation_mark(const AttributionView& view, Index token);
// The paragraph without a mark at its beginning.
token::TokenRange without_mark(const AttributionView& view, token::TokenRange paragraph);

}  // namespace quoth::attribution
