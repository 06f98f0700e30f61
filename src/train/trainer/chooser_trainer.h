// Trains the chooser of spans.
#pragma once

#include <string>
#include <vector>

#include "attribution/model/attribution_model.h"
#include "train/reader/attributed_article.h"
#include "train/trainer/shared_weights.h"

namespace quoth::train {

// A candidate: the rows of its features, and whether the article has this span.
struct ChoiceExample {
  std::vector<Row> rows;
  bool right = false;
};

// The candidates that a model finds in an article that it was not trained on: by its linear passes,
// or with `encoding` by the encoder's scores.
std::vector<ChoiceExample> choices_in(const AttributedArticle& article,
                                      const attribution::AttributionModel& model,
                                      const encoder::Encoding* encoding = nullptr);

// Returns the weights of a logistic regression, trained by averaged gradient steps with dropout.
std::string train_chooser(std::vector<const ChoiceExample*> examples);

// Returns weights without preferences, for models that only label.
std::string no_choice();

}  // namespace quoth::train
