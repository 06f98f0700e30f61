#include "attribution/model/span_path.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "attribution/label_constants.h"

namespace quoth::attribution {
namespace {

using Scores = std::array<std::int32_t, kSpanLabelCount>;
using Labels = std::vector<SpanLabel>;

Labels path_of(const std::vector<Scores>& scores, const LabelTransitions& transitions = {}) {
  Labels labels(scores.size());
  SpanPath().find<Scores>(scores, SpanSteps(transitions), labels);
  return labels;
}

TEST(SpanPath, KeepsSpansWhole) {
  // Each token alone would rather be inside than anything else; a sequence has to begin and end.
  Scores token{};
  token[kInside] = 10;
  token[kBegin] = 9;
  token[kEnd] = 9;
  EXPECT_EQ(path_of({token, token, token}), (Labels{kBegin, kInside, kEnd}));
}

TEST(SpanPath, NothingScoredIsOutside) {
  Scores token{};
  token[kOutside] = 1;
  EXPECT_EQ(path_of({token, token}), (Labels{kOutside, kOutside}));
  EXPECT_EQ(path_of({}), Labels{});
}

TEST(SpanPath, OfPathsAsGoodTheOneOfTheLowerLabels) {
  Scores token{};
  token.fill(-1000);
  token[kSource] = 5;
  token[kCue] = 5;
  EXPECT_EQ(path_of({token, token}), (Labels{kSource, kSource}));
}

TEST(SpanPath, TransitionsCount) {
  Scores token{};
  token.fill(-1000);
  token[kSource] = 5;
  token[kCue] = 5;
  LabelTransitions transitions{};
  transitions[kSpanLabelCount][kCue] = 1;
  transitions[kCue][kSource] = 2;
  EXPECT_EQ(path_of({token, token, token}, transitions), (Labels{kCue, kSource, kSource}));
}

TEST(SpanPath, LongParagraphsDoNotRunOver) {
  Scores token{};
  token.fill(-900'000);
  token[kInside] = 900'000;
  token[kBegin] = 900'000;
  token[kEnd] = 900'000;
  const Labels labels = path_of(std::vector<Scores>(5000, token));
  EXPECT_EQ(labels.front(), kBegin);
  EXPECT_EQ(std::ranges::count(labels, kInside) + std::ranges::count(labels, kBegin) +
                std::ranges::count(labels, kEnd),
            5000);
}

}  // namespace
}  // namespace quoth::attribution
