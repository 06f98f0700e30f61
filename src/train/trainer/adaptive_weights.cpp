#include "train/trainer/adaptive_weights.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace quoth::train {

using model::FeatureHash;

double AdaptiveWeights::score(const std::vector<FeatureHash>& features) const {
  double sum = 0;
  for (const FeatureHash feature : features) {
    const auto found = cells_.find(feature);
    if (found != cells_.end()) sum += found->second.weight;
  }
  return sum;
}

void AdaptiveWeights::add(const std::vector<FeatureHash>& features, double gradient) {
  constexpr double kRate = 0.05;
  constexpr double kDecay = 0.01;  // of weights, at each step
  for (const FeatureHash feature : features) {
    Cell& cell = cells_[feature];
    const double step = gradient - kDecay * cell.weight;
    cell.squares += step * step;
    cell.weight += kRate * step / std::sqrt(cell.squares + 1e-6);
  }
}

std::vector<model::FeatureRow> AdaptiveWeights::rows(double unit) const {
  std::vector<model::FeatureRow> rows;
  for (const auto& [feature, cell] : cells_) {
    const auto weight = static_cast<std::int16_t>(std::lround(
        std::clamp(cell.weight * unit, -1.0 * model::kMaxWeight, 1.0 * model::kMaxWeight)));
    if (weight != 0) rows.push_back({feature, {weight}});
  }
  std::ranges::sort(rows, {}, &model::FeatureRow::feature);
  return rows;
}

}  // namespace quoth::train
