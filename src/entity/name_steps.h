// The steps from label to label of the search for names (see model/best_path.h), over any number
// type of scores.
#pragma once

#include <algorithm>
#include <array>
#include <limits>

#include "entity/name_labels.h"

namespace quoth::entity {

template <typename Number>
using Transitions = std::array<std::array<Number, kNameLabels>, kNameLabels>;

// A name begins with B; the first token follows O, and the last one is followed by it. Refers to
// the transitions.
template <typename Number>
class NameSteps {
 public:
  using Label = NameLabel;
  using Values = std::array<Number, kNameLabels>;
  using Origins = std::array<NameLabel, kNameLabels>;

  explicit NameSteps(const Transitions<Number>& transitions) : transitions_(transitions) {}

  template <typename Score>
  Values first(const Score* scores, Origins& /*origins*/) const {
    Values values{};
    for (std::size_t l = 0; l < values.size(); ++l) {
      values[l] = is_inside_name(static_cast<NameLabel>(l))
                      ? kImpossible
                      : transitions_[kNoName][l] + static_cast<Number>(scores[l]);
    }
    return values;
  }
  // Every label after every other in turn, which compilers do in vectors; then the insides again,
  // each of which follows only its B or itself.
  template <typename Score>
  Values next(const Values& last, const Score* scores, Origins& origins) const {
    Values values;
    std::array<Number, kNameLabels> here;
    for (std::size_t l = 0; l < here.size(); ++l) {
      here[l] = static_cast<Number>(scores[l]);
      values[l] = last[0] + transitions_[0][l] + here[l];
    }
    for (std::size_t before = 1; before < here.size(); ++before) {
      for (std::size_t l = 0; l < here.size(); ++l) {
        const Number value = last[before] + transitions_[before][l] + here[l];
        const bool better = value > values[l];
        values[l] = better ? value : values[l];
        origins[l] = better ? static_cast<NameLabel>(before) : origins[l];
      }
    }
    for (std::size_t inside = 2; inside < here.size(); inside += 2) {
      const Number begun = last[inside - 1] + transitions_[inside - 1][inside] + here[inside];
      const Number gone_on = last[inside] + transitions_[inside][inside] + here[inside];
      values[inside] = std::max(begun, gone_on);
      origins[inside] = static_cast<NameLabel>(gone_on > begun ? inside : inside - 1);
    }
    return values;
  }
  NameLabel last(const Values& values) const {
    std::size_t best = kNoName;
    for (std::size_t l = 1; l < values.size(); ++l) {
      if (values[l] + transitions_[l][kNoName] > values[best] + transitions_[best][kNoName])
        best = l;
    }
    return static_cast<NameLabel>(best);
  }
  static NameLabel origin(const Origins& origins, NameLabel label) {
    return origins[static_cast<std::size_t>(label)];
  }

 private:
  // Of the inside of a name that cannot have begun: far below the value of any path.
  static constexpr Number kImpossible = std::numeric_limits<Number>::lowest() / 4;

  const Transitions<Number>& transitions_;
};

}  // namespace quoth::entity
