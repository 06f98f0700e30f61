// A linear model in training: adaptive gradients (Duchi and others 2011) over hashed features.
#pragma once

#include <unordered_map>
#include <vector>

#include "model/feature_table.h"

namespace quoth::train {

// Single-threaded. The same calls give the same weights on every machine.
class AdaptiveWeights {
 public:
  double score(const std::vector<model::FeatureHash>& features) const;
  // One step: `gradient` is that of the likelihood by the score.
  void add(const std::vector<model::FeatureHash>& features, double gradient);
  // Rows of one weight each, times `unit` and rounded, ordered by feature; none of zero.
  std::vector<model::FeatureRow> rows(double unit) const;

 private:
  struct Cell {
    double weight = 0;
    double squares = 0;
  };
  std::unordered_map<model::FeatureHash, Cell> cells_;
};

}  // namespace quoth::train
