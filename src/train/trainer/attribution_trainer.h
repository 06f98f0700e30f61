// Trains the model of kind "attribution".
#pragma once

#include <string>
#include <vector>

#include "train/reader/polnear.h"
#include "train/trainer/parse_trainer.h"
#include "train/trainer/span_trainer.h"

namespace quoth::train {

struct AttributionOptions {
  int folds = 2;  // parts of the articles whose trees and first labels the others' models give
  ParseOptions parse;
  int span_bits = 17;  // rows of the window's weights, and as many of the trees'
  SpanOptions first;
  SpanOptions second{.boldness = 28};
};

// The model file.
std::string train_attribution(const std::vector<AttributedArticle>& articles,
                              const SilverTrees& silver, const AttributionOptions& options);

}  // namespace quoth::train
