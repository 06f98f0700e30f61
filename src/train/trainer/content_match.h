// Which quotation of the gold is the one that was found.
#pragma once

#include "quoth/annotation.h"
#include "train/reader/spoken_articles.h"

namespace quoth::train {

// A quotation of the gold, and the share of the content that both have: intersection over union.
struct Match {
  const GoldQuotation* gold = nullptr;
  double share = 0;
};

// The one that has most in common; none if nothing is.
Match best_match(const SpokenArticle& article, const Quotation& quotation);

}  // namespace quoth::train
