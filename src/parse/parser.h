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
  std::span<Node> nodes;
};

// Room that a parser works in; one a thread, reused from article to article.
struct ParseWorkspace {
  // A sentence half parsed, and what its next choice looks at.
  struct Run {
    const ParseTask* task = nullptr;
    ParseState state;
    ParseFeatures features;
  };
  std::array<Run, 4> runs;
  std::array<ParseFeatures, 2> features;
  std::vector<Family> families;
};

// Points into the model's bytes. Immutable; any thread.
class Parser {
 public:
  static constexpr std::size_t kTransitionStride = 4;
  static constexpr std::size_t kRelationStride = kDependencyCount;

  // Sections "transitions" and "relations" of a model; fails, with an empty path, where they are
  // damaged.
  static Result<Parser> read(std::string_view transitions, std::string_view relations);

  // Fills the nodes of sentences. The trees are projective. Four sentences are parsed by turns:
  // while the weights for one are fetched from memory the others go on.
  void parse(std::span<const ParseTask> sentences, ParseWorkspace& room) const;

 private:
  std::array<int, kTransitionStride> sum_transitions(
      std::span<const model::FeatureHash> features) const;
  void look(ParseWorkspace::Run& run) const;
  void step(ParseWorkspace::Run& run) const;
  void name_relations(const ParseTask& sentence, ParseWorkspace& room) const;

  model::WeightRows transitions_;
  model::WeightRows relations_;
};

// Fills the edges of the subtrees from the heads.
void find_edges(std::span<Node> nodes);

}  // namespace quoth::parse
