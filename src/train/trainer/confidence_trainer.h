// Trains the confidence of quotations.
#pragma once

#include <vector>

#include "attribution/model/attribution_model.h"
#include "train/reader/attributed_article.h"

namespace quoth::train {

// A quotation that was found, and whether it is right.
struct Judged {
  attribution::Evidence evidence{};
  bool right = false;
};

// Runs the model on an article. A quotation is right by the rules of the attribution score: the
// cues overlap, and at least half of source and content is common (a missing source matches only a
// missing source). The continuation of a quotation is right if at least half of it belongs to one
// with the same source. With `encoding`, by the encoder's scores.
std::vector<Judged> judge(const AttributedArticle& article,
                          const attribution::AttributionModel& model,
                          const encoder::Encoding* encoding = nullptr);

attribution::Confidence train_confidence(const std::vector<Judged>& judged);

}  // namespace quoth::train
