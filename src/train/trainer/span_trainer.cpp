#include "train/trainer/span_trainer.h"

#include <cmath>
#include <optional>
#include <utility>

#include "model/best_path.h"
#include "train/trainer/dropout.h"
#include "train/trainer/shuffle.h"

namespace quoth::train {
namespace {

using FloatTransitions =
    std::array<std::array<double, attribution::kSpanLabelCount>, attribution::kSpanLabelCount + 1>;

// Scores are counted in hundredths, so that training uses the same search as labelling.
constexpr float kUnit = 100;

using WideScores = std::array<std::int32_t, attribution::kSpanLabelCount>;

std::int32_t rounded(double value) { return static_cast<std::int32_t>(std::lround(value)); }

class Trainer {
 public:
  Trainer(int bits, const SpanOptions& options, std::uint64_t seed)
      : options_(options),
        random_(seed),
        dropout_(options.dropout, seed),
        weights_(bits, attribution::kSpanStride) {}

  void learn_in_epochs(std::vector<const SpanExample*> examples) {
    for (int epoch = 0; epoch < options_.epochs; ++epoch) {
      shuffle(examples, random_);
      for (const SpanExample* example : examples) learn(*example);
    }
    average();
  }

  void add(const Trainer& other) {
    weights_.add(other.weights_);
    for (std::size_t a = 0; a < transitions_.size(); ++a) {
      for (std::size_t b = 0; b < transitions_[a].size(); ++b) {
        transitions_[a][b] += other.transitions_[a][b];
      }
    }
  }

  SpanWeights take() const {
    const double scale = weights_.scale();
    attribution::LabelTransitions chain = rounded_transitions(scale);
    for (auto& row : chain) row[attribution::kOutside] -= options_.recall_bias;
    return {weights_.bytes(scale), chain};
  }

 private:
  void learn(const SpanExample& given) {
    const SpanExample& example = drop_features(given);
    const std::size_t size = example.labels.size();
    scores_.assign(size, {});
    std::uint32_t begin = 0;
    for (std::size_t i = 0; i < size; ++i) {
      std::array<float, attribution::kSpanStride> sums{};
      for (std::uint32_t k = begin; k < example.ends[i]; ++k) {
        const float* row = weights_[example.rows[k]];
        for (std::size_t l = 0; l < attribution::kSpanStride; ++l) sums[l] += row[l];
      }
      begin = example.ends[i];
      for (std::size_t l = 0; l < attribution::kSpanLabelCount; ++l) {
        const float margin = l == example.labels[i] ? 0 : options_.margin;
        scores_[i][l] = rounded((sums[l] * dropout_.gain() + margin) * kUnit);
      }
    }
    labels_.resize(size);
    path_.find(attribution::SpanSteps(rounded_transitions(kUnit)), scores_, labels_.data());
    if (labels_ != example.labels) correct(example);
    weights_.tick();
    ++ticks_;
  }

  // Replaces the weights by their averages over all examples.
  void average() {
    weights_.average();
    for (std::size_t a = 0; a < drift_.size(); ++a) {
      for (std::size_t b = 0; b < drift_[a].size(); ++b) {
        transitions_[a][b] -= drift_[a][b] / static_cast<double>(ticks_);
      }
    }
  }

  // Returns the example without the features that are omitted this time.
  const SpanExample& drop_features(const SpanExample& example) {
    reduced_.labels = example.labels;
    reduced_.rows.clear();
    reduced_.ends.clear();
    std::uint32_t k = 0;
    for (const std::uint32_t end : example.ends) {
      for (; k < end; ++k) {
        if (!dropout_.drops()) reduced_.rows.push_back(example.rows[k]);
      }
      reduced_.ends.push_back(static_cast<std::uint32_t>(reduced_.rows.size()));
    }
    return reduced_;
  }

  attribution::LabelTransitions rounded_transitions(double scale) const {
    attribution::LabelTransitions transitions{};
    for (std::size_t a = 0; a < transitions.size(); ++a) {
      for (std::size_t b = 0; b < transitions[a].size(); ++b) {
        transitions[a][b] = rounded(transitions_[a][b] * scale);
      }
    }
    return transitions;
  }
  void correct(const SpanExample& example) {
    std::uint32_t begin = 0;
    std::size_t right_before = attribution::kSpanLabelCount;
    std::size_t wrong_before = attribution::kSpanLabelCount;
    for (std::size_t i = 0; i < labels_.size(); ++i) {
      const attribution::SpanLabel right = example.labels[i];
      const attribution::SpanLabel wrong = labels_[i];
      if (right != wrong) {
        for (std::uint32_t k = begin; k < example.ends[i]; ++k) {
          weights_.add(example.rows[k], right, 1);
          weights_.add(example.rows[k], wrong, -1);
        }
      }
      if (right != wrong || right_before != wrong_before) {
        shift(right_before, right, 1);
        shift(wrong_before, wrong, -1);
      }
      right_before = right;
      wrong_before = wrong;
      begin = example.ends[i];
    }
  }
  void shift(std::size_t a, std::size_t b, double value) {
    transitions_[a][b] += value;
    drift_[a][b] += value * static_cast<double>(ticks_);
  }

  SpanOptions options_;
  std::mt19937_64 random_;
  Dropout dropout_;
  SharedWeights weights_;
  FloatTransitions transitions_{};
  FloatTransitions drift_{};
  std::uint64_t ticks_ = 1;
  model::BestPath<attribution::SpanSteps> path_;
  SpanExample reduced_;
  std::vector<WideScores> scores_;
  std::vector<attribution::SpanLabel> labels_;
};

}  // namespace

SpanWeights train_spans(const std::vector<SpanExample>& examples, int bits,
                        const SpanOptions& options) {
  std::vector<const SpanExample*> all;
  all.reserve(examples.size());
  for (const SpanExample& example : examples) all.push_back(&example);
  std::optional<Trainer> sum;
  for (int run = 0; run < options.runs; ++run) {
    Trainer trainer(bits, options, 7 + static_cast<std::uint64_t>(run));
    trainer.learn_in_epochs(all);
    if (sum) {
      sum->add(trainer);
    } else {
      sum = std::move(trainer);
    }
  }
  return sum->take();
}

}  // namespace quoth::train
