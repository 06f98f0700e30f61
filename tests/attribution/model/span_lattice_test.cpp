#include "attribution/model/span_lattice.h"

#include <gtest/gtest.h>

#include "attribution/label_constants.h"
#include "attribution/model/span_candidates.h"
#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

// A cue and a content of three tokens is best, with 40; each of the tokens may be outside.
std::vector<LabelScores> some_scores() {
  std::vector<LabelScores> scores(4);
  for (LabelScores& token : scores) token.fill(-3000);
  for (LabelScores& token : scores) token[kOutside] = 0;
  scores[0][kCue] = 10;
  scores[1][kBegin] = 10;
  scores[2][kBegin] = 4;
  scores[2][kInside] = 10;
  scores[3][kEnd] = 10;
  return scores;
}

SpanLattice some_lattice() {
  SpanLattice lattice;
  static const SpanSteps kSteps = [] {
    LabelTransitions transitions{};
    transitions[kCue][kOutside] = -3;
    return SpanSteps(transitions);
  }();
  lattice.build(some_scores(), kSteps);
  return lattice;
}

TEST(SpanLattice, LossesAreThoseOfTheBestPathThrough) {
  const SpanLattice lattice = some_lattice();
  EXPECT_EQ(lattice.loss(Part::cue, {0, 1}), 0);
  EXPECT_EQ(lattice.loss(Part::content, {1, 4}), 0);
  EXPECT_EQ(lattice.loss(Part::content, {2, 4}), 40 - 10 + 3 - 14);
  EXPECT_EQ(lattice.losses(0)[kOutside], 10);
  EXPECT_EQ(lattice.loss_without(Part::content, 1), 40 - 10 + 3 - 14);
  EXPECT_EQ(lattice.loss_without(Part::content, 2), 40 - 10 + 3);
  EXPECT_EQ(lattice.before(1, kBegin), kCue);
  EXPECT_EQ(lattice.before(2, kBegin), kOutside);
  EXPECT_EQ(lattice.after(0, kCue), kBegin);
}

TEST(FindCandidates, ThoseThatLoseLittleByPartAndPlace) {
  const ParagraphRange paragraph{.tokens = {7, 11}};
  const SmallArticle article{"a b c d e f g h i j k"};
  const AttributionView& view = article.view();
  std::vector<PartSpan> found;
  for (const SpanCandidate& each : find_candidates(view, paragraph, some_lattice())) {
    found.push_back(each.span);
  }
  const std::vector<PartSpan> expected = {
      {Part::cue, 7, 8}, {Part::content, 8, 11}, {Part::content, 9, 11}};
  EXPECT_EQ(found, expected);
}

}  // namespace
}  // namespace quoth::attribution
