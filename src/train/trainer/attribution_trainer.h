// Trains the model of kind "attribution".
#pragma once

#include <string>
#include <vector>

#include "train/reader/polnear.h"
#include "train/trainer/parse_trainer.h"
#include "train/trainer/span_trainer.h"

namespace quoth::train {

struct AttributionOptions {
  int folds = 2;  // each fold's trees and first labels come from a model of the others
  ParseOptions parse;
  int span_bits = 17;  // of the window's weights, and of the trees'
  SpanOptions first;
  SpanOptions second{.recall_bias = 28};
};

// Returns the model file. Its parts for the encoder are those for the linear passes: see
// encoded_trainer.h.
std::string train_attribution(const std::vector<AttributedArticle>& articles,
                              const SilverTrees& silver, const AttributionOptions& options);

}  // namespace quoth::train
