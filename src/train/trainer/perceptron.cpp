#include "train/trainer/perceptron.h"

#include <algorithm>
#include <cmath>

namespace quoth::train {
namespace {

constexpr std::uint32_t kNone = 0xffffffff;

}  // namespace

Perceptron::Perceptron(int classes)
    : classes_(static_cast<std::size_t>(classes)), slots_(1 << 20, 0) {}

std::uint32_t Perceptron::find(model::FeatureHash feature) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t place = feature & mask; slots_[place] != 0; place = (place + 1) & mask) {
    if (rows_[slots_[place] - 1].feature == feature) return slots_[place] - 1;
  }
  return kNone;
}

std::uint32_t Perceptron::find_or_add(model::FeatureHash feature) {
  const std::uint32_t found = find(feature);
  if (found != kNone || closed_) return found;
  if (rows_.size() * 2 >= slots_.size()) grow();
  const std::size_t mask = slots_.size() - 1;
  std::size_t place = feature & mask;
  while (slots_[place] != 0) place = (place + 1) & mask;
  rows_.push_back({feature, 0});
  weights_.resize(weights_.size() + classes_);
  drift_.resize(drift_.size() + classes_);
  slots_[place] = static_cast<std::uint32_t>(rows_.size());
  return slots_[place] - 1;
}

void Perceptron::grow() {
  std::vector<std::uint32_t> slots(slots_.size() * 2, 0);
  const std::size_t mask = slots.size() - 1;
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    std::size_t place = rows_[row].feature & mask;
    while (slots[place] != 0) place = (place + 1) & mask;
    slots[place] = static_cast<std::uint32_t>(row + 1);
  }
  slots_ = std::move(slots);
}

void Perceptron::allow_only(const std::vector<model::FeatureHash>& features) {
  for (const model::FeatureHash feature : features) find_or_add(feature);
  closed_ = true;
}

void Perceptron::score(std::span<const model::FeatureHash> features, float* scores) {
  for (const model::FeatureHash feature : features) {
    __builtin_prefetch(&slots_[feature & (slots_.size() - 1)]);
  }
  for (const model::FeatureHash feature : features) {
    const std::uint32_t row = find(feature);
    if (row == kNone) continue;
    ++rows_[row].seen;
    const float* weights = weights_.data() + row * classes_;
    for (std::size_t c = 0; c < classes_; ++c) scores[c] += weights[c];
  }
}

void Perceptron::update(std::span<const model::FeatureHash> features, int right, int wrong,
                        float rate) {
  add(features, right, rate);
  add(features, wrong, -rate);
}

void Perceptron::add(std::span<const model::FeatureHash> features, int to, float rate) {
  const double drift = static_cast<double>(rate) * static_cast<double>(ticks_);
  for (const model::FeatureHash feature : features) {
    const std::uint32_t row = find_or_add(feature);
    if (row == kNone) continue;
    const std::size_t cell = row * classes_ + static_cast<std::size_t>(to);
    weights_[cell] += rate;
    drift_[cell] += drift;
  }
}

void Perceptron::add(const Perceptron& other) {
  for (std::size_t row = 0; row < rows_.size(); ++row) rows_[row].seen += other.rows_[row].seen;
  for (std::size_t cell = 0; cell < weights_.size(); ++cell) {
    weights_[cell] += other.weights_[cell];
    drift_[cell] += other.drift_[cell];
  }
}

std::vector<double> Perceptron::average(model::FeatureHash feature) const {
  std::vector<double> weights(classes_);
  const std::uint32_t row = find(feature);
  for (std::size_t c = 0; row != kNone && c < classes_; ++c) {
    weights[c] = average_at(row * classes_ + c);
  }
  return weights;
}

double Perceptron::scale() const {
  std::vector<double> sizes;
  for (std::size_t cell = 0; cell < weights_.size(); ++cell) {
    const double size = std::abs(average_at(cell));
    if (size > 0) sizes.push_back(size);
  }
  if (sizes.empty()) return 1;
  const auto rank = static_cast<std::ptrdiff_t>(sizes.size() - 1 - sizes.size() / 1000);
  std::ranges::nth_element(sizes, sizes.begin() + rank);
  return 127 / sizes[static_cast<std::size_t>(rank)];
}

std::vector<model::FeatureRow> Perceptron::rows(std::size_t count, double scale) const {
  struct Candidate {
    double weight;
    std::uint32_t row;
  };
  std::vector<Candidate> candidates;
  for (std::uint32_t row = 0; row < rows_.size(); ++row) {
    double largest = 0;
    for (std::size_t c = 0; c < classes_; ++c) {
      largest = std::max(largest, std::abs(average_at(row * classes_ + c)));
    }
    const double weight = largest * std::sqrt(static_cast<double>(rows_[row].seen));
    if (largest * scale >= 0.5) candidates.push_back({weight, row});
  }
  std::ranges::sort(candidates, [&](const Candidate& a, const Candidate& b) {
    return a.weight != b.weight ? a.weight > b.weight : a.row < b.row;
  });
  candidates.resize(std::min(candidates.size(), count));
  std::ranges::sort(candidates, [&](const Candidate& a, const Candidate& b) {
    return rows_[a.row].seen != rows_[b.row].seen ? rows_[a.row].seen > rows_[b.row].seen
                                                  : a.row < b.row;
  });
  std::vector<model::FeatureRow> rows;
  for (const Candidate& candidate : candidates) {
    model::FeatureRow row{rows_[candidate.row].feature, std::vector<std::int16_t>(classes_)};
    for (std::size_t c = 0; c < classes_; ++c) {
      const double weight = std::round(average_at(candidate.row * classes_ + c) * scale);
      row.weights[c] = static_cast<std::int16_t>(std::clamp(weight, -30000.0, 30000.0));
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace quoth::train
