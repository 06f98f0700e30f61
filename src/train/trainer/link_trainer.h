// Trains the linker.
#pragma once

#include <string>
#include <vector>

#include "attribution/model/linker.h"
#include "train/reader/attributed_article.h"

namespace quoth::train {

struct LinkExample {
  const AttributedArticle* article = nullptr;
  const attribution::AttributionView* view = nullptr;  // with its trees
};

// Returns the section of weights. Trains on gold spans.
std::string train_linker(const std::vector<LinkExample>& examples);

}  // namespace quoth::train
