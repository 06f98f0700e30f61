// The labels of an article by which a transcript would say who speaks.
#pragma once

#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "attribution/model/attribution_view.h"
#include "attribution/rules/speech_label.h"
#include "model/feature_hash.h"

namespace quoth::attribution {

struct TranscriptLabels {
  std::vector<SpeechLabel> list;                 // in order
  std::unordered_set<model::FeatureHash> names;  // words of people's names, in lower case

  bool has(LabelKind kind) const;
  // How many turns each speaker has, by SpeechLabel::key.
  std::unordered_map<model::FeatureHash, int> count_turns() const;
  // Whether the labels alone show that this is a transcript.
  bool are_sure() const;
};

// Whether what follows the label is somebody's turn.
bool is_turn(const SpeechLabel& label);

// "ANNA LIND, CNN HOST:" is the label of a transcript even if it is the only one.
bool has_description(const AttributionView& view, const TranscriptLabels& labels);

// The labels that name somebody the article knows, hold an office or come again, each with who
// speaks: "The Minister:" after "The Minister (Jim Stone):" is him, "AL:" may be Anna Lind, and the
// one who speaks goes on after a remark in brackets.
TranscriptLabels find_transcript_labels(const AttributionView& view);

}  // namespace quoth::attribution
