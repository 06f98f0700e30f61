// The best sequence of labels (Viterbi), over any number type of scores.
#pragma once

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

#include "entity/name_labels.h"

namespace quoth::entity {

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
    steps_.push_back(steps_.empty() ? first(scores) : next(steps_.back(), scores));
  }
  // The best labels of the tokens pushed, into labels[0, size); the last one is followed by O.
  void read(NameLabel* labels) const {
    NameLabel best = kNoName;
    const auto score_of = [&](NameLabel label) {
      const auto l = static_cast<std::size_t>(label);
      return steps_.back().score[l] + transitions_[l][kNoName];
    };
    for (NameLabel label = 1; label < kNameLabels; ++label) {
      if (score_of(label) > score_of(best)) best = label;
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
  };
  // Of the inside of a name that cannot have begun: far below the score of any path.
  static constexpr Number kImpossible = std::numeric_limits<Number>::lowest() / 4;

  template <typename Score>
  Step first(const Score* scores) const {
    Step step;
    for (NameLabel label = 0; label < kNameLabels; ++label) {
      const auto l = static_cast<std::size_t>(label);
      step.score[l] = is_inside_name(label)
                          ? kImpossible
                          : transitions_[kNoName][l] + static_cast<Number>(scores[l]);
    }
    return step;
  }
  // Every label after every other in turn, which compilers do in vectors; then the insides again,
  // each of which follows only its B or itself.
  template <typename Score>
  Step next(const Step& last, const Score* scores) const {
    Step step;
    std::array<Number, kNameLabels> here;
    for (std::size_t l = 0; l < here.size(); ++l) {
      here[l] = static_cast<Number>(scores[l]);
      step.score[l] = last.score[0] + transitions_[0][l] + here[l];
    }
    for (std::size_t before = 1; before < here.size(); ++before) {
      for (std::size_t l = 0; l < here.size(); ++l) {
        const Number score = last.score[before] + transitions_[before][l] + here[l];
        const bool better = score > step.score[l];
        step.score[l] = better ? score : step.score[l];
        step.from[l] = better ? static_cast<NameLabel>(before) : step.from[l];
      }
    }
    for (std::size_t inside = 2; inside < here.size(); inside += 2) {
      const Number begun = last.score[inside - 1] + transitions_[inside - 1][inside] + here[inside];
      const Number gone_on = last.score[inside] + transitions_[inside][inside] + here[inside];
      step.score[inside] = std::max(begun, gone_on);
      step.from[inside] = static_cast<NameLabel>(gone_on > begun ? inside : inside - 1);
    }
    return step;
  }

  const Transitions<Number>& transitions_;
  std::vector<Step> steps_;
};

}  // namespace quoth::entity
