// The features of the parser's choices. Training and parsing share them.
#pragma once

#include <cstdint>
#include <span>

#include "model/feature_list.h"
#include "parse/parse_state.h"

namespace quoth::parse {

// Of one choice.
using ParseFeatures = model::FeatureList<16>;

// For the next transition.
void transition_features(std::span<const ParseWord> words, const ParseState& state,
                         ParseFeatures& features);

// The dependents of a word in a finished tree, for choosing relations.
struct Dependents {
  std::int32_t first_left = ParseState::kNothing;  // the leftmost and the rightmost dependent
  std::int32_t last_right = ParseState::kNothing;
  std::uint8_t order = 0;  // among its head's right dependents: first, second, third or later
};
void find_dependents(std::span<const DependencyNode> nodes, std::span<Dependents> dependents);

// For the relation of `word` to its head.
void relation_features(std::span<const ParseWord> words, std::span<const DependencyNode> nodes,
                       std::span<const Dependents> dependents, std::int32_t word,
                       ParseFeatures& features);

}  // namespace quoth::parse
