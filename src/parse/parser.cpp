#include "parse/parser.h"

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

void Parser::prepare_transition(ParseWorkspace::ActiveSentence& active) const {
  active.features.clear();
  transition_features(active.task->words, active.state, active.features);
  for (const model::FeatureHash feature : active.features.view())
    __builtin_prefetch(transitions_[feature]);
}

void Parser::take_best_transition(ParseWorkspace::ActiveSentence& active) const {
  const std::array<int, kTransitionStride> scores = sum_transitions(active.features.view());
  int best = -1;
  for (int i = 0; i < kTransitionCount; ++i) {
    if (!active.state.allows(static_cast<Transition>(i))) continue;
    if (best < 0 || scores[static_cast<std::size_t>(i)] > scores[static_cast<std::size_t>(best)])
      best = i;
  }
  active.state.take(static_cast<Transition>(best));
}

void Parser::name_relations(const ParseTask& sentence, ParseWorkspace& workspace) const {
  const auto size = static_cast<std::int32_t>(sentence.words.size());
  workspace.dependents.resize(sentence.words.size());
  find_dependents(sentence.nodes, workspace.dependents);
  const auto features_of = [&](std::int32_t i) -> ParseFeatures& {
    return workspace.features[static_cast<std::size_t>(i & 1)];
  };
  const auto prepare = [&](std::int32_t i) {
    features_of(i).clear();
    relation_features(sentence.words, sentence.nodes, workspace.dependents, i, features_of(i));
    for (const model::FeatureHash feature : features_of(i).view())
      __builtin_prefetch(relations_[feature]);
  };
  model::one_ahead(0, size, prepare, [&](std::int32_t i) {
    model::LaneSum<kRelationStride> sum;
    for (const model::FeatureHash feature : features_of(i).view()) sum.add(relations_[feature]);
    std::array<std::int16_t, kRelationStride> scores{};
    sum.add_to(scores.data());
    sentence.nodes[static_cast<std::size_t>(i)].relation =
        static_cast<Dependency>(model::best_lane(scores));
  });
}

void Parser::parse(std::span<const ParseTask> sentences, ParseWorkspace& workspace) const {
  std::size_t next = 0;
  std::size_t busy = 0;
  const auto begin = [&](ParseWorkspace::ActiveSentence& active) {
    active.task = next < sentences.size() ? &sentences[next++] : nullptr;
    if (active.task == nullptr) return;
    ++busy;
    active.state.reset(static_cast<std::int32_t>(active.task->words.size()));
    if (!active.state.done()) prepare_transition(active);
  };
  const auto end = [&](const ParseWorkspace::ActiveSentence& active) {
    const ParseTask& sentence = *active.task;
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
      sentence.nodes[i].head = active.state.links(static_cast<std::int32_t>(i)).head;
    }
    find_subtrees(sentence.nodes);
    name_relations(sentence, workspace);
    --busy;
  };
  for (ParseWorkspace::ActiveSentence& active : workspace.active) begin(active);
  while (busy > 0) {
    for (ParseWorkspace::ActiveSentence& active : workspace.active) {
      if (active.task == nullptr) continue;
      if (!active.state.done()) take_best_transition(active);
      if (!active.state.done()) {
        prepare_transition(active);
      } else {
        end(active);
        begin(active);
      }
    }
  }
}

}  // namespace quoth::parse
