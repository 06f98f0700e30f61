// Trains the chooser of spans.
#pragma once

#include <string>
#include <vector>

#include "attribution/model/attribution_model.h"
#include "train/reader/polnear.h"
#include "train/trainer/shared_weights.h"

namespace quoth::train {

// A candidate: rows of its features, and whether the article has such a span.
struct ChoiceExample {
  std::vector<Row> rows;
  bool right = false;
};

// The candidates that the model, which has not learnt from the article, finds in it.
std::vector<ChoiceExample> choices_in(const AttributedArticle& article,
                                      const attribution::AttributionModel& model);

// The section of weights: a logistic regression by averaged steps of gradient, with dropout.
std::string train_chooser(std::vector<const ChoiceExample*> examples);

// A section of weights that chooses nothing in particular, for models that only label.
std::string no_choice();

}  // namespace quoth::train
