#include "train/trainer/span_trainer.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "attribution/label_constants.h"
#include "model/best_path.h"

namespace quoth::train {
namespace {

constexpr int kBits = 5;
constexpr SpanOptions kPlain{.epochs = 10, .runs = 1, .margin = 1, .dropout = 0};

// One row per token. Row 3 has the label kBegin, and so on: the rows determine the labels.
SpanExample example_of(const std::vector<std::pair<Row, attribution::SpanLabel>>& tokens) {
  SpanExample example;
  for (const auto& [row, label] : tokens) {
    example.rows.push_back(row);
    example.ends.push_back(static_cast<std::uint32_t>(example.rows.size()));
    example.labels.push_back(label);
  }
  return example;
}

std::vector<SpanExample> some_examples() {
  return {
      example_of({{1, kSource},
                  {2, kCue},
                  {3, kBegin},
                  {4, kInside},
                  {5, kEnd},
                  {0, attribution::kOutside}}),
      example_of({{3, kBegin}, {5, kEnd}, {0, attribution::kOutside}, {1, kSource}, {2, kCue}}),
      example_of({{0, attribution::kOutside}, {0, attribution::kOutside}}),
      example_of({{1, kSource}}),
  };
}

std::int8_t weight(const SpanWeights& weights, Row row, attribution::SpanLabel label) {
  return static_cast<std::int8_t>(weights.rows.at(row * attribution::kSpanStride + label));
}

// The labels that the weights give to the rows.
std::vector<attribution::SpanLabel> labelled(const SpanWeights& weights,
                                             const SpanExample& example) {
  std::vector<attribution::LabelScores> scores(example.labels.size());
  std::uint32_t k = 0;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    for (; k < example.ends[i]; ++k) {
      for (std::size_t l = 0; l < attribution::kSpanStride; ++l) {
        scores[i][l] = static_cast<std::int16_t>(
            scores[i][l] +
            weight(weights, example.rows[k], static_cast<attribution::SpanLabel>(l)));
      }
    }
  }
  std::vector<attribution::SpanLabel> labels(scores.size());
  model::BestPath<attribution::SpanSteps> path;
  path.find(attribution::SpanSteps(weights.chain), scores, labels.data());
  return labels;
}

TEST(SpanTrainer, LearnsTheLabelsOfItsExamples) {
  const SpanWeights weights = train_spans(some_examples(), kBits, kPlain);
  for (const SpanExample& example : some_examples()) {
    EXPECT_EQ(labelled(weights, example), example.labels);
  }
}

TEST(SpanTrainer, LearnsWithDropoutMarginAndSeveralRuns) {
  const SpanWeights weights =
      train_spans(some_examples(), kBits, {.epochs = 60, .runs = 3, .margin = 6, .dropout = 0.3});
  for (const SpanExample& example : some_examples()) {
    EXPECT_EQ(labelled(weights, example), example.labels);
  }
}

TEST(SpanTrainer, WritesARowForEachIndex) {
  const SpanWeights weights = train_spans(some_examples(), kBits, kPlain);
  EXPECT_EQ(weights.rows.size(), 32 * attribution::kSpanStride);
  EXPECT_GT(weight(weights, 1, kSource), 0);
  EXPECT_GT(weight(weights, 2, kCue), 0);
  EXPECT_GT(weight(weights, 3, kBegin), 0);
  // Rows without examples and padding are zero.
  EXPECT_EQ(weights.rows.substr(6 * attribution::kSpanStride),
            std::string(26 * attribution::kSpanStride, '\0'));
  for (Row row = 0; row < 32; ++row) {
    for (std::size_t l = attribution::kSpanLabelCount; l < attribution::kSpanStride; ++l) {
      EXPECT_EQ(weight(weights, row, static_cast<attribution::SpanLabel>(l)), 0);
    }
  }
}

// Two tokens with the same row: only the previous label distinguishes them.
TEST(SpanTrainer, LearnsWhichLabelFollowsWhich) {
  const std::vector<SpanExample> examples = {
      example_of({{1, kSource}, {2, kCue}, {0, attribution::kOutside}}),
      example_of({{1, kSource}, {2, kCue}, {0, attribution::kOutside}, {1, kSource}, {2, kCue}}),
      example_of({{0, attribution::kOutside},
                  {2, attribution::kOutside},
                  {0, attribution::kOutside},
                  {2, attribution::kOutside}}),
      example_of({{0, attribution::kOutside}, {2, attribution::kOutside}}),
  };
  const SpanWeights weights = train_spans(examples, kBits, kPlain);
  EXPECT_GT(weights.chain[kSource][kCue], weights.chain[attribution::kOutside][kCue]);
  for (const SpanExample& example : examples) {
    EXPECT_EQ(labelled(weights, example), example.labels);
  }
}

TEST(SpanTrainer, RecallBiasMakesOutsideLessLikelyAfterAnyLabel) {
  SpanOptions options = kPlain;
  const SpanWeights shy = train_spans(some_examples(), kBits, options);
  options.recall_bias = 28;
  const SpanWeights bold = train_spans(some_examples(), kBits, options);
  EXPECT_TRUE(shy.rows == bold.rows);
  for (std::size_t a = 0; a < shy.chain.size(); ++a) {
    EXPECT_EQ(bold.chain[a][attribution::kOutside], shy.chain[a][attribution::kOutside] - 28);
    for (std::size_t b = 1; b < attribution::kSpanLabelCount; ++b)
      EXPECT_EQ(bold.chain[a][b], shy.chain[a][b]);
  }
}

TEST(SpanTrainer, ScalesItsWeightsToAByte) {
  const SpanWeights weights = train_spans(some_examples(), kBits, kPlain);
  int largest = 0;
  for (const char c : weights.rows) {
    largest = std::max(largest, std::abs(static_cast<int>(static_cast<std::int8_t>(c))));
  }
  EXPECT_EQ(largest, 127);
}

TEST(SpanTrainer, WritesWhatTheModelReads) {
  const SpanWeights weights = train_spans(some_examples(), kBits, kPlain);
  const std::string chain = attribution::write_transitions(weights.chain);
  const auto model = attribution::SpanModel::read(weights.rows, weights.rows, chain, chain);
  ASSERT_TRUE(model);
  EXPECT_EQ(model->second_chain().transition(kSource, kCue), weights.chain[kSource][kCue]);
}

TEST(SpanTrainer, IsDeterministic) {
  const SpanOptions options{.epochs = 5, .runs = 2, .dropout = 0.5};
  const SpanWeights one = train_spans(some_examples(), kBits, options);
  const SpanWeights other = train_spans(some_examples(), kBits, options);
  EXPECT_TRUE(one.rows == other.rows);
  EXPECT_EQ(one.chain, other.chain);
}

TEST(SpanTrainer, WeightsAreZeroWithoutExamples) {
  const SpanWeights weights = train_spans({}, kBits, kPlain);
  EXPECT_EQ(weights.rows, std::string(32 * attribution::kSpanStride, '\0'));
  EXPECT_EQ(weights.chain, attribution::LabelTransitions{});
}

// One token with a feature, and one without.
TEST(SpanTrainer, AcceptsTokensWithSeveralRowsOrNone) {
  SpanExample example;
  example.rows = {1, 2, 3};
  example.ends = {2, 2, 3};
  example.labels = {kCue, attribution::kOutside, kSource};
  const SpanWeights weights = train_spans({example}, kBits, kPlain);
  EXPECT_EQ(labelled(weights, example), example.labels);
}

}  // namespace
}  // namespace quoth::train
