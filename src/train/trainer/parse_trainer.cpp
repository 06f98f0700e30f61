#include "train/trainer/parse_trainer.h"

#include <array>
#include <limits>

#include "train/trainer/dropout.h"
#include "train/trainer/shared_weights.h"
#include "train/trainer/shuffle.h"

namespace quoth::train {
namespace {

// The number of right arcs that a transition makes impossible.
int cost_of(const parse::ParseState& state, const std::vector<parse::DependencyNode>& right,
            parse::Transition transition) {
  const auto head = [&](std::int32_t i) { return right[static_cast<std::size_t>(i)].head; };
  int cost = 0;
  if (transition == parse::Transition::shift) {
    const std::int32_t next = state.next();
    for (std::size_t depth = 0; depth < state.stack_size(); ++depth) {
      const std::int32_t word = state.stack(depth);
      if (head(word) == next) ++cost;
      if (depth > 0 && head(next) == word) ++cost;
    }
    return cost;
  }
  const std::int32_t top = state.stack(0);
  for (std::int32_t word = state.next(); word < state.words(); ++word) {
    if (head(word) == top) ++cost;
    if (head(top) == word && (transition == parse::Transition::right || word > state.next()))
      ++cost;
  }
  if (transition == parse::Transition::left && state.stack_size() > 1 &&
      head(top) == state.stack(1)) {
    ++cost;
  }
  if (head(top) == parse::kNoHead) ++cost;
  return cost;
}

class TransitionTrainer {
 public:
  TransitionTrainer(int bits, double dropout)
      : dropout_(dropout, 5), weights_(bits, parse::Parser::kTransitionStride) {}

  void learn(const ParseExample& example, bool follow_right) {
    state_.reset(static_cast<std::int32_t>(example.words.size()));
    while (!state_.done()) {
      all_.clear();
      parse::transition_features(example.words, state_, all_);
      dropout_.filter(all_, features_);
      std::array<float, parse::Parser::kTransitionStride> scores{};
      weights_.add_rows(features_.view(), scores);
      std::array<int, parse::kTransitionCount> costs{};
      int lowest = std::numeric_limits<int>::max();
      for (int i = 0; i < parse::kTransitionCount; ++i) {
        if (!state_.allows(static_cast<parse::Transition>(i))) continue;
        costs[static_cast<std::size_t>(i)] =
            cost_of(state_, example.nodes, static_cast<parse::Transition>(i));
        lowest = std::min(lowest, costs[static_cast<std::size_t>(i)]);
      }
      int best = -1;
      int right = -1;
      for (int i = 0; i < parse::kTransitionCount; ++i) {
        if (!state_.allows(static_cast<parse::Transition>(i))) continue;
        const auto at = static_cast<std::size_t>(i);
        if (best < 0 || scores[at] > scores[static_cast<std::size_t>(best)]) best = i;
        if (costs[at] == lowest &&
            (right < 0 || scores[at] > scores[static_cast<std::size_t>(right)])) {
          right = i;
        }
      }
      if (costs[static_cast<std::size_t>(best)] > lowest) {
        weights_.correct(features_.view(), static_cast<std::size_t>(right),
                         static_cast<std::size_t>(best));
      }
      weights_.tick();
      state_.take(static_cast<parse::Transition>(follow_right ? right : best));
    }
  }
  SharedWeights& weights() { return weights_; }

 private:
  Dropout dropout_;
  SharedWeights weights_;
  parse::ParseState state_;
  parse::ParseFeatures all_;
  parse::ParseFeatures features_;  // reused
};

class RelationTrainer {
 public:
  RelationTrainer(int bits, double dropout)
      : dropout_(dropout, 5), weights_(bits, parse::Parser::kRelationStride) {}

  void learn(const ParseExample& example) {
    dependents_.resize(example.words.size());
    parse::find_dependents(example.nodes, dependents_);
    for (std::size_t i = 0; i < example.words.size(); ++i) {
      all_.clear();
      parse::relation_features(example.words, example.nodes, dependents_,
                               static_cast<std::int32_t>(i), all_);
      dropout_.filter(all_, features_);
      std::array<float, parse::Parser::kRelationStride> scores{};
      weights_.add_rows(features_.view(), scores);
      const auto best = static_cast<std::size_t>(std::ranges::max_element(scores) - scores.begin());
      const auto right = static_cast<std::size_t>(example.nodes[i].relation);
      if (best != right) weights_.correct(features_.view(), right, best);
      weights_.tick();
    }
  }
  SharedWeights& weights() { return weights_; }

 private:
  Dropout dropout_;
  SharedWeights weights_;
  parse::ParseFeatures all_;
  parse::ParseFeatures features_;  // reused
  std::vector<parse::Dependents> dependents_;
};

}  // namespace

ParseSections train_parser(const std::vector<const ParseExample*>& examples,
                           const ParseOptions& options) {
  constexpr int kRelationEpochs = 3;
  TransitionTrainer transitions(options.transition_bits, options.dropout);
  RelationTrainer relations(options.relation_bits, options.dropout);
  std::vector<const ParseExample*> order = examples;
  std::mt19937_64 random(3);
  for (int epoch = 0; epoch < options.epochs; ++epoch) {
    shuffle(order, random);
    for (const ParseExample* example : order) transitions.learn(*example, epoch == 0);
  }
  for (int epoch = 0; epoch < kRelationEpochs; ++epoch) {
    shuffle(order, random);
    for (const ParseExample* example : order) relations.learn(*example);
  }
  transitions.weights().average();
  relations.weights().average();
  return {transitions.weights().bytes(transitions.weights().scale()),
          relations.weights().bytes(relations.weights().scale())};
}

}  // namespace quoth::train
