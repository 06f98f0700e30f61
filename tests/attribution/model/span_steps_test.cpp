#include "attribution/model/span_steps.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "attribution/label_constants.h"
#include "model/best_path.h"

namespace quoth::attribution {
namespace {

using Values = std::array<std::int32_t, kSpanLabelCount>;

LabelTransitions random_transitions(std::mt19937& numbers, int spread) {
  LabelTransitions transitions{};
  for (auto& row : transitions) {
    for (std::int32_t& value : row) {
      value = static_cast<std::int32_t>(numbers() % static_cast<unsigned>(2 * spread)) - spread;
    }
  }
  return transitions;
}

Values random_values(std::mt19937& numbers, int spread) {
  Values values{};
  for (std::int32_t& value : values) {
    value = static_cast<std::int32_t>(numbers() % static_cast<unsigned>(2 * spread)) - spread;
  }
  return values;
}

// The best value and the label that it comes from; the lower of two as good.
struct Best {
  std::int32_t value = 0;
  SpanLabel label = 0;
};
template <typename Value, typename Legal>
Best best_of(Value value, Legal legal) {
  std::optional<Best> best;
  for (SpanLabel l = 0; l < kSpanLabelCount; ++l) {
    if (legal(l) && (!best || value(l) > best->value)) best = {value(l), l};
  }
  return *best;
}

TEST(SpanRow, KeepsAValueForEachLabel) {
  Values scores{};
  for (std::size_t l = 0; l < scores.size(); ++l) scores[l] = static_cast<std::int32_t>(l * l) - 9;
  const SpanRow row = SpanRow::of(scores);
  std::array<std::int16_t, 16> narrow{};
  for (std::size_t l = 0; l < scores.size(); ++l) narrow[l] = static_cast<std::int16_t>(scores[l]);
  narrow[13] = narrow[15] = 999;  // padding
  const SpanRow from_narrow = SpanRow::of(narrow);
  for (std::size_t l = 0; l < scores.size(); ++l) {
    EXPECT_EQ(SpanRow::count(row[l]), scores[l]) << l;
    EXPECT_EQ(from_narrow[l], row[l]) << l;
  }
}

TEST(SpanRow, AddsAndSettles) {
  SpanRow row = SpanRow::filled(32) + SpanRow::filled(16);
  row.set(kCue, 5 * SpanRow::kUnit);
  EXPECT_EQ(row[kSource], 48);
  EXPECT_EQ(row.settle(), 48);
  EXPECT_EQ(row[kOutside], 0);
  EXPECT_EQ(row[kSource], 0);
  EXPECT_EQ(row[kCue], 32);
}

TEST(SpanRow, ValuesAreWithoutTheOrigin) {
  SpanRow row = SpanRow::filled(3 * SpanRow::kUnit);
  row.set(kCue, 7 * SpanRow::kUnit + SpanRow::kUnit - 1 - 4);
  EXPECT_EQ(row.origin(kCue), 4);
  EXPECT_EQ(row.values()[kCue], 7 * SpanRow::kUnit);
  EXPECT_EQ(row.values()[kSource], 3 * SpanRow::kUnit);
  row.set(kCue, -SpanRow::kUnit + 5);
  EXPECT_EQ(row.values()[kCue], -SpanRow::kUnit);
}

TEST(SpanSteps, GivesTheTransitionsOfLegalSteps) {
  std::mt19937 numbers(1);
  const LabelTransitions transitions = random_transitions(numbers, 1000);
  const SpanSteps steps(transitions);
  for (SpanLabel a = 0; a < kSpanLabelCount; ++a) {
    for (SpanLabel b = 0; b < kSpanLabelCount; ++b) {
      if (!may_follow(a, b)) continue;
      EXPECT_EQ(steps.transition(a, b), transitions[a][b]);
    }
  }
}

TEST(SpanSteps, TheFirstTokenBeginsOrIsOutside) {
  std::mt19937 numbers(2);
  const LabelTransitions transitions = random_transitions(numbers, 1000);
  const SpanSteps steps(transitions);
  for (SpanLabel b = 0; b < kSpanLabelCount; ++b) {
    if (may_follow(kOutside, b)) {
      EXPECT_EQ(SpanRow::count(steps.first()[b]), transitions[kSpanLabelCount][b]);
      EXPECT_EQ(steps.first().origin(b), kOutside);
    } else {
      EXPECT_LT(steps.first()[b], SpanRow::kNever / 2);
    }
  }
}

TEST(SpanSteps, StepsAreTheBestOfAllLegalOnes) {
  std::mt19937 numbers(3);
  // With few different values many ways are as good as each other.
  for (const int spread : {2, 1000, 1'000'000}) {
    for (int round = 0; round < 20; ++round) {
      const LabelTransitions transitions = random_transitions(numbers, spread);
      const Values values = random_values(numbers, spread);
      const SpanSteps steps(transitions);
      const SpanRow forward = steps.forward(SpanRow::of(values));
      const SpanRow backward = steps.backward(SpanRow::of(values));
      for (SpanLabel l = 0; l < kSpanLabelCount; ++l) {
        const Best to = best_of([&](SpanLabel a) { return values[a] + transitions[a][l]; },
                                [&](SpanLabel a) { return may_follow(a, l); });
        EXPECT_EQ(SpanRow::count(forward[l]), to.value) << spread << ' ' << int{l};
        EXPECT_EQ(forward.origin(l), to.label) << spread << ' ' << int{l};
        const Best from = best_of([&](SpanLabel b) { return values[b] + transitions[l][b]; },
                                  [&](SpanLabel b) { return may_follow(l, b); });
        EXPECT_EQ(SpanRow::count(backward[l]), from.value) << spread << ' ' << int{l};
        EXPECT_EQ(backward.origin(l), from.label) << spread << ' ' << int{l};
      }
    }
  }
}

using Labels = std::vector<SpanLabel>;

Labels path_of(const std::vector<Values>& scores, const LabelTransitions& transitions = {}) {
  Labels labels(scores.size());
  model::BestPath<SpanSteps>().find(SpanSteps(transitions), scores, labels.data());
  return labels;
}

TEST(BestSpanPath, KeepsSpansWhole) {
  // Each token alone would rather be inside than anything else; a sequence has to begin and end.
  Values token{};
  token[kInside] = 10;
  token[kBegin] = 9;
  token[kEnd] = 9;
  EXPECT_EQ(path_of({token, token, token}), (Labels{kBegin, kInside, kEnd}));
}

TEST(BestSpanPath, NothingScoredIsOutside) {
  Values token{};
  token[kOutside] = 1;
  EXPECT_EQ(path_of({token, token}), (Labels{kOutside, kOutside}));
  EXPECT_EQ(path_of({}), Labels{});
}

TEST(BestSpanPath, OfPathsAsGoodTheOneOfTheLowerLabels) {
  Values token{};
  token.fill(-1000);
  token[kSource] = 5;
  token[kCue] = 5;
  EXPECT_EQ(path_of({token, token}), (Labels{kSource, kSource}));
}

TEST(BestSpanPath, TransitionsCount) {
  Values token{};
  token.fill(-1000);
  token[kSource] = 5;
  token[kCue] = 5;
  LabelTransitions transitions{};
  transitions[kSpanLabelCount][kCue] = 1;
  transitions[kCue][kSource] = 2;
  EXPECT_EQ(path_of({token, token, token}, transitions), (Labels{kCue, kSource, kSource}));
}

TEST(BestSpanPath, LongParagraphsDoNotRunOver) {
  Values token{};
  token.fill(-900'000);
  token[kInside] = 900'000;
  token[kBegin] = 900'000;
  token[kEnd] = 900'000;
  const Labels labels = path_of(std::vector<Values>(5000, token));
  EXPECT_EQ(labels.front(), kBegin);
  EXPECT_EQ(std::ranges::count(labels, kInside) + std::ranges::count(labels, kBegin) +
                std::ranges::count(labels, kEnd),
            5000);
}

}  // namespace
}  // namespace quoth::attribution
