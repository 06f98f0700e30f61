// A greedy dependency parser: who depends on whom, in one pass and without search.
#pragma once

#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "model/weight_rows.h"
#include "parse/parse_features.h"
#include "parse/tree.h"
#include "quoth/result.h"

namespace quoth::parse {

// A sentence to parse: a node for each word.
struct ParseTask {
  std::span<const ParseWord> words;
  std::span<DependencyNode> nodes;
};

// Memory that a parser works in; one a thread, reused from article to article.
struct ParseWorkspace {
  // A sentence half parsed, and the features of its next transition.
  struct ActiveSentence {
    const ParseTask* task = nullptr;
    ParseState state;
    ParseFeatures features;
  };
  std::array<ActiveSentence, 4> active;
  std::array<ParseFeatures, 2> features;
  std::vector<Dependents> dependents;
};

// Points into the model's bytes. Immutable; any thread.
class Parser {
 public:
  static constexpr std::size_t kTransitionStride = 4;
  static constexpr std::size_t kRelationStride = kDependencyCount;

  // Sections "transitions" and "relations" of a model; fails, with an empty path, if they are
  // damaged.
  static Result<Parser> read(std::string_view transitions, std::string_view relations);

  // Fills the nodes of sentences. The trees are projective. Four sentences are parsed in
  // turn: while the weights for one are fetched from memory, the others continue.
  void parse(std::span<const ParseTask> sentences, ParseWorkspace& workspace) const;

 private:
  std::array<int, kTransitionStride> sum_transitions(
      std::span<const model::FeatureHash> features) const;
  // Fills the features of the next transition and fetches their weights.
  void prepare_transition(ParseWorkspace::ActiveSentence& active) const;
  void take_best_transition(ParseWorkspace::ActiveSentence& active) const;
  void name_relations(const ParseTask& sentence, ParseWorkspace& workspace) const;

  model::WeightRows transitions_;
  model::WeightRows relations_;
};

}  // namespace quoth::parse
