// A greedy dependency parser: who depends on whom, in one pass and without search.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "model/weight_rows.h"
#include "parse/parse_features.h"
#include "parse/tree.h"
#include "quoth/result.h"

namespace quoth {

// Room that a parser works in; one a thread, reused from sentence to sentence.
struct ParseRoom {
  ParseState state;
  ParseFeatures features;
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

  // Fills one node for each word of a sentence. The trees are projective.
  void parse(std::span<const ParseWord> words, ParseRoom& room, std::span<Node> nodes) const;

 private:
  std::array<int, kTransitionStride> sum_transitions(std::span<const FeatureHash> features) const;

  WeightRows transitions_;
  WeightRows relations_;
};

// Fills the edges of the subtrees from the heads.
void find_edges(std::span<Node> nodes);

}  // namespace quoth
