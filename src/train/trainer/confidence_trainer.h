// Trains the confidence of quotations.
#pragma once

#include <vector>

#include "attribution/model/attribution_model.h"
#include "train/reader/polnear.h"

namespace quoth::train {

// A quotation that was found, and whether the article has it.
struct Judged {
  attribution::Evidence evidence{};
  bool right = false;
};

// What the model finds in an article. Right is as the attribution score counts: the cues overlap,
// and of source and content at least half is common (a missing source only where none is). What
// continues a quotation is right where at least half of it belongs to one with that source.
std::vector<Judged> judge(const AttributedArticle& article,
                          const attribution::AttributionModel& model);

attribution::Confidence train_confidence(const std::vector<Judged>& judged);

}  // namespace quoth::train
