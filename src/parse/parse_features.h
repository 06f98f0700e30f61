// The features of the parser's choices. Training and parsing share them.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "parse/parse_state.h"

namespace quoth::parse {

// Features of one choice; reused so that nothing is allocated.
class ParseFeatures {
 public:
  void clear() { size_ = 0; }
  void push(model::FeatureHash feature) { features_[static_cast<std::size_t>(size_++)] = feature; }
  std::size_t size() const { return static_cast<std::size_t>(size_); }
  std::span<const model::FeatureHash> view() const { return {features_.data(), size()}; }

 private:
  std::array<model::FeatureHash, 16> features_;
  // Of another type than the features: storing one then leaves it in its register.
  std::int32_t size_ = 0;
};

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
