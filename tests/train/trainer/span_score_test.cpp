#include "train/trainer/span_score.h"

#include <gtest/gtest.h>

#include <vector>

namespace quoth::train {
namespace {

constexpr attribution::SpanLabel kBegin =
    attribution::make_label(attribution::Part::content, attribution::SpanPlace::begin);
constexpr attribution::SpanLabel kInside =
    attribution::make_label(attribution::Part::content, attribution::SpanPlace::inside);
constexpr attribution::SpanLabel kEnd =
    attribution::make_label(attribution::Part::content, attribution::SpanPlace::end);
constexpr attribution::SpanLabel kCue =
    attribution::make_label(attribution::Part::cue, attribution::SpanPlace::single);

TEST(SpanScore, CountsSpansWithTheSameEnds) {
  const std::vector<attribution::SpanLabel> gold = {kCue, kBegin, kInside, kInside, kEnd, kCue};
  const std::vector<attribution::SpanLabel> found = {
      kCue, kBegin, kInside, kEnd, attribution::kOutside, kCue};
  SpanScore score;
  score.add(gold, gold);
  EXPECT_DOUBLE_EQ(score.f1(attribution::Part::content), 100);
  score.add(found, gold);
  EXPECT_DOUBLE_EQ(score.f1(attribution::Part::cue), 100);
  EXPECT_DOUBLE_EQ(score.f1(attribution::Part::content), 50);
}

TEST(SpanScore, IsZeroWithoutSpans) {
  EXPECT_DOUBLE_EQ(SpanScore().f1(attribution::Part::source), 0);
}

}  // namespace
}  // namespace quoth::train
