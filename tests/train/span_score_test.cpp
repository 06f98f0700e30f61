#include "train/span_score.h"

#include <gtest/gtest.h>

#include <vector>

namespace quoth::train {
namespace {

constexpr SpanLabel kBegin = make_label(Part::content, SpanPlace::begin);
constexpr SpanLabel kInside = make_label(Part::content, SpanPlace::inside);
constexpr SpanLabel kEnd = make_label(Part::content, SpanPlace::end);
constexpr SpanLabel kCue = make_label(Part::cue, SpanPlace::single);

// Two sentences of three tokens.
Annotation two_sentences() {
  Annotation annotation;
  annotation.tokens.resize(6);
  annotation.sentences.resize(2);
  annotation.sentences[0].end_token = 3;
  annotation.sentences[1].first_token = 3;
  annotation.sentences[1].end_token = 6;
  return annotation;
}

TEST(SpanScore, CountsASpanOnceInEachSentence) {
  const std::vector<SpanLabel> gold = {kCue, kBegin, kInside, kInside, kEnd, kOutside};
  const std::vector<SpanLabel> found = {kCue, kBegin, kInside, kInside, kInside, kEnd};
  SpanScore score;
  score.add(two_sentences(), found, gold);
  EXPECT_DOUBLE_EQ(score.f1(Part::cue), 100);
  EXPECT_DOUBLE_EQ(score.f1(Part::content), 50);
}

TEST(SpanScore, IsNothingWhereThereIsNothing) { EXPECT_DOUBLE_EQ(SpanScore().f1(Part::source), 0); }

}  // namespace
}  // namespace quoth::train
