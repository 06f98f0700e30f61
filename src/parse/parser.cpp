#include "parse/parser.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "model/lane_sum.h"

namespace quoth {

Result<Parser> Parser::read(std::string_view transitions, std::string_view relations) {
  Parser parser;
  Result<WeightRows> rows = WeightRows::read(transitions, kTransitionStride);
  if (!rows) return rows.error();
  parser.transitions_ = *rows;
  rows = WeightRows::read(relations, kRelationStride);
  if (!rows) return rows.error();
  parser.relations_ = *rows;
  return parser;
}

// Four 8-bit weights at once in two 32-bit words, each weight raised by 128 so that none is
// negative and no sum runs over into its neighbour.
std::array<int, Parser::kTransitionStride> Parser::sum_transitions(
    std::span<const FeatureHash> features) const {
  std::uint32_t even = 0;
  std::uint32_t odd = 0;
  for (const FeatureHash feature : features) {
    std::uint32_t row;
    std::memcpy(&row, transitions_[feature], sizeof row);
    row ^= 0x80808080U;
    even += row & 0x00ff00ffU;
    odd += row >> 8 & 0x00ff00ffU;
  }
  const int raised = 128 * static_cast<int>(features.size());
  return {static_cast<int>(even & 0xffffU) - raised, static_cast<int>(odd & 0xffffU) - raised,
          static_cast<int>(even >> 16) - raised, static_cast<int>(odd >> 16) - raised};
}

void Parser::parse(std::span<const ParseWord> words, ParseRoom& room, std::span<Node> nodes) const {
  ParseState& state = room.state;
  ParseFeatures& features = room.features;
  const auto size = static_cast<std::int32_t>(words.size());
  state.reset(size);
  while (!state.done()) {
    features.clear();
    transition_features(words, state, features);
    for (const FeatureHash feature : features.view()) __builtin_prefetch(transitions_[feature]);
    const std::array<int, kTransitionStride> scores = sum_transitions(features.view());
    int best = -1;
    for (int i = 0; i < kTransitionCount; ++i) {
      if (!state.allows(static_cast<Transition>(i))) continue;
      if (best < 0 || scores[static_cast<std::size_t>(i)] > scores[static_cast<std::size_t>(best)])
        best = i;
    }
    state.take(static_cast<Transition>(best));
  }
  for (std::int32_t i = 0; i < size; ++i) {
    nodes[static_cast<std::size_t>(i)].head = state.links(i).head;
  }
  find_edges(nodes);
  room.families.resize(words.size());
  find_families(nodes, room.families);
  for (std::int32_t i = 0; i < size; ++i) {
    features.clear();
    relation_features(words, nodes, room.families, i, features);
    for (const FeatureHash feature : features.view()) __builtin_prefetch(relations_[feature]);
    LaneSum<kRelationStride> sum;
    for (const FeatureHash feature : features.view()) sum.add(relations_[feature]);
    std::array<std::int16_t, kRelationStride> scores{};
    sum.add_to(scores.data());
    nodes[static_cast<std::size_t>(i)].relation =
        static_cast<Dependency>(std::ranges::max_element(scores) - scores.begin());
  }
}

void find_edges(std::span<Node> nodes) {
  const auto size = static_cast<std::int32_t>(nodes.size());
  for (std::int32_t i = 0; i < size; ++i) {
    nodes[static_cast<std::size_t>(i)].left = i;
    nodes[static_cast<std::size_t>(i)].right = i;
  }
  // A word widens all above it; a tree has no cycle, and the walk ends where nothing is widened.
  for (std::int32_t i = 0; i < size; ++i) {
    for (std::int32_t up = nodes[static_cast<std::size_t>(i)].head; up >= 0;) {
      Node& node = nodes[static_cast<std::size_t>(up)];
      if (node.left <= i && i <= node.right) break;
      node.left = std::min(node.left, i);
      node.right = std::max(node.right, i);
      up = node.head;
    }
  }
}

}  // namespace quoth
