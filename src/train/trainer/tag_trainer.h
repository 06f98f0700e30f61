// Trains the model of kind "pos": tags and lemmas.
#pragma once

#include <string>
#include <vector>

#include "train/reader/gold.h"

namespace quoth::train {

struct TagOptions {
  int epochs = 10;
  std::size_t features = 60000;  // to keep
  int silver_epochs = 5;         // the number of first epochs that also use silver data
  double silver_rate = 0.5;      // the weight of a silver token
  double dropout = 0.25;         // the share of a token's features to omit each time
};

// Returns the model file.
std::string train_tagger(const std::vector<Gold>& documents, const TagOptions& options);

struct TagScore {
  std::size_t tokens = 0;
  std::size_t right_tags = 0;
  std::size_t right_lemmas = 0;
  double tags() const {
    return 100.0 * static_cast<double>(right_tags) / static_cast<double>(tokens);
  }
  double lemmas() const {
    return 100.0 * static_cast<double>(right_lemmas) / static_cast<double>(tokens);
  }
};

TagScore score_tagger(std::string_view model, const std::vector<Gold>& documents);

}  // namespace quoth::train
