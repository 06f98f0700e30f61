// The averaged perceptron (Collins 2002) over hashed features.
#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "model/feature_table.h"

namespace quoth::train {

// A feature gets a row of weights when it is first part of a mistake. Single-threaded. The same
// calls give the same weights on every machine.
class Perceptron {
 public:
  explicit Perceptron(int classes);

  // After this call, other features are ignored.
  void allow_only(const std::vector<model::FeatureHash>& features);

  // Adds the features' weights to scores[0, classes).
  void score(std::span<const model::FeatureHash> features, float* scores);
  // Adds `rate` to the features' weights for the right class and subtracts it for the wrong class.
  void update(std::span<const model::FeatureHash> features, int right, int wrong, float rate);
  // Adds `rate` to the features' weights for one class.
  void add(std::span<const model::FeatureHash> features, int to, float rate);
  // Adds the weights of another perceptron with the same allowed features and number of examples.
  void add(const Perceptron& other);
  // Call after each example. Averages are taken over these ticks.
  void tick() { ++ticks_; }

  // The averaged weights of a feature.
  std::vector<double> average(model::FeatureHash feature) const;
  // The `count` most important features, the most frequent first, with their averaged weights times
  // `scale` as integers.
  std::vector<model::FeatureRow> rows(std::size_t count, double scale) const;
  // With this scale, one weight in a thousand does not fit into a byte.
  double scale() const;

 private:
  struct Row {
    model::FeatureHash feature = 0;
    std::uint32_t seen = 0;  // the number of lookups since it has a row
  };
  std::uint32_t find(model::FeatureHash feature) const;
  std::uint32_t find_or_add(model::FeatureHash feature);
  void grow();
  double average_at(std::size_t cell) const {
    return static_cast<double>(weights_[cell]) - drift_[cell] / static_cast<double>(ticks_);
  }

  std::size_t classes_;
  bool closed_ = false;
  std::vector<std::uint32_t> slots_;  // row numbers + 1; open addressing
  std::vector<Row> rows_;
  std::vector<float> weights_;  // classes_ per row
  std::vector<double> drift_;   // sum of updates times their tick: average = weight - drift / ticks
  std::uint64_t ticks_ = 1;
};

}  // namespace quoth::train
