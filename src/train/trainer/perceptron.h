// The averaged perceptron (Collins 2002) over hashed features.
#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "model/feature_table.h"

namespace quoth::train {

// A feature gets its row of weights when it is first part of a mistake. Single-threaded; the same
// calls give the same weights on every machine.
class Perceptron {
 public:
  explicit Perceptron(int classes);

  // From now on no other features are learnt than these.
  void allow_only(const std::vector<model::FeatureHash>& features);

  // Adds the features' weights to scores[0, classes).
  void score(std::span<const model::FeatureHash> features, float* scores);
  // Adds `rate` to what the features give the right class, and takes it from the wrong one's.
  void update(std::span<const model::FeatureHash> features, int right, int wrong, float rate);
  // Adds `rate` to what the features give one class.
  void add(std::span<const model::FeatureHash> features, int to, float rate);
  // Adds what another one learnt that was allowed the same features and saw as many examples.
  void add(const Perceptron& other);
  // One example seen: the clock of the averages.
  void tick() { ++ticks_; }

  // The averaged weights of one feature.
  std::vector<double> average(model::FeatureHash feature) const;
  // The `count` features that matter most, the commonest first, their averaged weights times
  // `scale` in whole numbers.
  std::vector<model::FeatureRow> rows(std::size_t count, double scale) const;
  // At this scale one weight in a thousand does not fit in a byte.
  double scale() const;

 private:
  struct Row {
    model::FeatureHash feature = 0;
    std::uint32_t seen = 0;  // how often it was looked up since it has a row
  };
  std::uint32_t find(model::FeatureHash feature) const;
  std::uint32_t find_or_add(model::FeatureHash feature);
  void grow();
  double average_at(std::size_t cell) const {
    return static_cast<double>(weights_[cell]) - drift_[cell] / static_cast<double>(ticks_);
  }

  std::size_t classes_;
  bool closed_ = false;
  std::vector<std::uint32_t> slots_;  // numbers of rows + 1; open addressing
  std::vector<Row> rows_;
  std::vector<float> weights_;  // classes_ a row
  std::vector<double> drift_;   // sum of updates times their tick: average = weight - drift / ticks
  std::uint64_t ticks_ = 1;
};

}  // namespace quoth::train
