#include "parse/parser.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "model/best_lane.h"
#include "model/lane_sum.h"
#include "model/one_ahead.h"

namespace quoth::parse {
Result<Parser> Parser::read(std::string_view transitions, std::string_view relations) {
  Parser parser;
  Result<model::WeightRows> rows = model::WeightRows::read(transitions, kTransitionStride);
  if (!rows) return rows.error();
  parser.transitions_ = *rows;
  rows = model::WeightRows::read(relations, kRelationStride);
  if (!rows) return rows.error();
  parser.relations_ = *rows;
  return parser;
}

// Four 8-bit weights at once in two 32-bit words, each weight raised by 128 so that none is
// negative and no sum runs over into its neighbour.
std::array<int, Parser::kTransitionStride> Parser::sum_transitions(
    std::span<const model::FeatureHash> features) const {
  std::uint32_t even = 0;
  std::uint32_t odd = 0;
  for (const model::FeatureHash feature : features) {
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

void Parser::look(ParseWorkspace::Run& run) const {
  run.features.clear();
  transition_features(run.task->words, run.state, run.features);
  for (const model::FeatureHash feature : run.features.view())
    __builtin_prefetch(transitions_[feature]);
}

void Parser::step(ParseWorkspace::Run& run) const {
  const std::array<int, kTransitionStride> scores = sum_transitions(run.features.view());
  int best = -1;
  for (int i = 0; i < kTransitionCount; ++i) {
    if (!run.state.allows(static_cast<Transition>(i))) continue;
    if (best < 0 || scores[static_cast<std::size_t>(i)] > scores[static_cast<std::size_t>(best)])
      best = i;
  }
  run.state.take(static_cast<Transition>(best));
}

void Parser::name_relations(const ParseTask& sentence, ParseWorkspace& room) const {
  const auto size = static_cast<std::int32_t>(sentence.words.size());
  room.families.resize(sentence.words.size());
  find_families(sentence.nodes, room.families);
  const auto features_of = [&](std::int32_t i) -> ParseFeatures& {
    return room.features[static_cast<std::size_t>(i & 1)];
  };
  const auto look = [&](std::int32_t i) {
    features_of(i).clear();
    relation_features(sentence.words, sentence.nodes, room.families, i, features_of(i));
    for (const model::FeatureHash feature : features_of(i).view())
      __builtin_prefetch(relations_[feature]);
  };
  model::one_ahead(0, size, look, [&](std::int32_t i) {
    model::LaneSum<kRelationStride> sum;
    for (const model::FeatureHash feature : features_of(i).view()) sum.add(relations_[feature]);
    std::array<std::int16_t, kRelationStride> scores{};
    sum.add_to(scores.data());
    sentence.nodes[static_cast<std::size_t>(i)].relation =
        static_cast<Dependency>(model::best_lane(scores));
  });
}

void Parser::parse(std::span<const ParseTask> sentences, ParseWorkspace& room) const {
  std::size_t next = 0;
  std::size_t busy = 0;
  const auto begin = [&](ParseWorkspace::Run& run) {
    run.task = next < sentences.size() ? &sentences[next++] : nullptr;
    if (run.task == nullptr) return;
    ++busy;
    run.state.reset(static_cast<std::int32_t>(run.task->words.size()));
    if (!run.state.done()) look(run);
  };
  const auto end = [&](const ParseWorkspace::Run& run) {
    const ParseTask& sentence = *run.task;
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
      sentence.nodes[i].head = run.state.links(static_cast<std::int32_t>(i)).head;
    }
    find_edges(sentence.nodes);
    name_relations(sentence, room);
    --busy;
  };
  for (ParseWorkspace::Run& run : room.runs) begin(run);
  while (busy > 0) {
    for (ParseWorkspace::Run& run : room.runs) {
      if (run.task == nullptr) continue;
      if (!run.state.done()) step(run);
      if (!run.state.done()) {
        look(run);
      } else {
        end(run);
        begin(run);
      }
    }
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

}  // namespace quoth::parse
