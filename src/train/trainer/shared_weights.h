// The weights of an averaged perceptron (Collins 2002), in rows that features share by hash.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "model/feature_hash.h"

namespace quoth::train {

// The index of a feature's row.
using Row = std::uint32_t;

class SharedWeights {
 public:
  SharedWeights(int bits, std::size_t stride)
      : shift_(64 - bits), stride_(stride), weights_(stride << bits), drift_(stride << bits) {}

  Row row_of(model::FeatureHash feature) const { return static_cast<Row>(feature >> shift_); }
  const float* operator[](Row row) const { return weights_.data() + row * stride_; }
  void add(Row row, std::size_t column, float value) {
    weights_[row * stride_ + column] += value;
    drift_[row * stride_ + column] += value * static_cast<float>(ticks_);
  }
  // Adds the rows of the features to `sums`, whose size is the stride.
  void add_rows(std::span<const model::FeatureHash> features, std::span<float> sums) const {
    for (const model::FeatureHash feature : features) {
      const float* row = (*this)[row_of(feature)];
      for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += row[i];
    }
  }
  // Adds one to the right column of the features' rows, and takes one from the wrong column.
  void correct(std::span<const model::FeatureHash> features, std::size_t right, std::size_t wrong) {
    for (const model::FeatureHash feature : features) {
      add(row_of(feature), right, 1);
      add(row_of(feature), wrong, -1);
    }
  }
  void tick() { ++ticks_; }

  // Replaces the weights by their averages over all ticks.
  void average() {
    const auto ticks = static_cast<float>(ticks_);
    for (std::size_t i = 0; i < weights_.size(); ++i) weights_[i] -= drift_[i] / ticks;
    drift_.clear();
    drift_.shrink_to_fit();
  }
  // Adds weights of the same shape.
  void add(const SharedWeights& other) {
    for (std::size_t i = 0; i < weights_.size(); ++i) weights_[i] += other.weights_[i];
  }
  // The factor with which all but one weight in `rest` fit into [-127, 127].
  double scale(std::size_t rest = 5000) const {
    std::vector<float> sizes;
    for (const float weight : weights_) {
      if (weight != 0) sizes.push_back(std::abs(weight));
    }
    if (sizes.empty()) return 1;
    const auto rank = static_cast<std::ptrdiff_t>(sizes.size() - 1 - sizes.size() / rest);
    std::ranges::nth_element(sizes, sizes.begin() + rank);
    return 127.0 / static_cast<double>(sizes[static_cast<std::size_t>(rank)]);
  }
  // Returns the section that WeightRows reads.
  std::string bytes(double scale) const {
    std::string bytes(weights_.size(), '\0');
    for (std::size_t i = 0; i < weights_.size(); ++i) {
      const double weight = std::round(static_cast<double>(weights_[i]) * scale);
      bytes[i] = static_cast<char>(static_cast<std::int8_t>(std::clamp(weight, -127.0, 127.0)));
    }
    return bytes;
  }

 private:
  int shift_;
  std::size_t stride_;
  std::vector<float> weights_;
  std::vector<float> drift_;
  std::uint64_t ticks_ = 1;
};

}  // namespace quoth::train
