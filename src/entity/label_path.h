// The best sequence of labels (Viterbi), over any number type of scores.
#pragma once

#include <array>
#include <vector>

#include "entity/name_labels.h"

namespace quoth {

template <typename Number>
using Transitions = std::array<std::array<Number, kNameLabels>, kNameLabels>;

// Takes the scores of one token after the other; one object serves any number of sequences.
template <typename Number>
class LabelPath {
 public:
  explicit LabelPath(const Transitions<Number>& transitions) : transitions_(transitions) {}

  void clear() { steps_.clear(); }
  // Adds a token with its score for each label. The first one follows O.
  template <typename Score>
  void push(const Score* scores) {
    Step step;
    for (NameLabel label = 0; label < kNameLabels; ++label) {
      const auto l = static_cast<std::size_t>(label);
      bool reached = false;
      for (NameLabel before = 0; before < kNameLabels; ++before) {
        const auto b = static_cast<std::size_t>(before);
        if (!name_may_follow(before, label) || (steps_.empty() && before != kNoName)) continue;
        if (!steps_.empty() && !steps_.back().possible[b]) continue;
        const Number score = (steps_.empty() ? Number{} : steps_.back().score[b]) +
                             transitions_[b][l] + static_cast<Number>(scores[l]);
        if (!reached || score > step.score[l]) {
          step.score[l] = score;
          step.from[l] = before;
          reached = true;
        }
      }
      step.possible[l] = reached;
    }
    steps_.push_back(step);
  }
  // The best labels of the tokens pushed, into labels[0, size); the last one is followed by O.
  void read(NameLabel* labels) const {
    NameLabel best = kNoName;
    bool found = false;
    for (NameLabel label = 0; label < kNameLabels; ++label) {
      const auto l = static_cast<std::size_t>(label);
      if (!steps_.back().possible[l]) continue;
      const auto b = static_cast<std::size_t>(best);
      if (!found || steps_.back().score[l] + transitions_[l][kNoName] >
                        steps_.back().score[b] + transitions_[b][kNoName]) {
        best = label;
        found = true;
      }
    }
    for (std::size_t i = steps_.size(); i-- > 0;) {
      labels[i] = best;
      best = steps_[i].from[static_cast<std::size_t>(best)];
    }
  }
  std::size_t size() const { return steps_.size(); }

 private:
  struct Step {
    std::array<Number, kNameLabels> score{};
    std::array<NameLabel, kNameLabels> from{};
    std::array<bool, kNameLabels> possible{};
  };
  const Transitions<Number>& transitions_;
  std::vector<Step> steps_;
};

}  // namespace quoth
