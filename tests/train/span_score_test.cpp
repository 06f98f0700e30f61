#include "train/span_score.h"

#include <gtest/gtest.h>

#include <vector>

namespace quoth::train {
namespace {

constexpr SpanLabel kBegin = make_label(Part::content, SpanPlace::begin);
constexpr SpanLabel kInside = make_label(Part::content, SpanPlace::inside);
constexpr SpanLabel kEnd = make_label(Part::content, SpanPlace::end);
constexpr SpanLabel kCue = make_label(Part::cue, SpanPlace::single);

TEST(SpanScore, CountsSpansWithTheSameEnds) {
  const std::vector<SpanLabel> gold = {kCue, kBegin, kInside, kInside, kEnd, kCue};
  const std::vector<SpanLabel> found = {kCue, kBegin, kInside, kEnd, kOutside, kCue};
  SpanScore score;
  score.add(gold, gold);
  EXPECT_DOUBLE_EQ(score.f1(Part::content), 100);
  score.add(found, gold);
  EXPECT_DOUBLE_EQ(score.f1(Part::cue), 100);
  EXPECT_DOUBLE_EQ(score.f1(Part::content), 50);
}

TEST(SpanScore, IsNothingWhereThereIsNothing) { EXPECT_DOUBLE_EQ(SpanScore().f1(Part::source), 0); }

}  // namespace
}  // namespace quoth::train
