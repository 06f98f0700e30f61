#include "attribution/model/candidate_surroundings.h"

#include <gtest/gtest.h>

#include "attribution/scored_sentence.h"

namespace quoth::attribution {
namespace {

constexpr unsigned kSourceNumber = 1;
constexpr unsigned kCueNumber = 2;
constexpr unsigned kContentNumber = 3;

CandidateSurroundings around(const ScoredSentence& sentence, const PartSpan& span) {
  return surroundings_of(sentence.article.view(), sentence.paragraph(), sentence.lattice, span);
}

void expect_neighbour(const Neighbour& neighbour, unsigned part, token::TokenRange tokens) {
  ASSERT_EQ(neighbour.part, part);
  EXPECT_EQ(neighbour.tokens, part == 0 ? token::TokenRange() : tokens);
}

// "Ann | said | it falls now .": source, cue and content.
TEST(CandidateSurroundings, HaveTheSpansOnBothSidesTheNearestFirst) {
  const ScoredSentence sentence;
  const auto content = around(sentence, {Part::content, {2, 4}});
  expect_neighbour(content.before[0], kCueNumber, {1, 2});
  expect_neighbour(content.before[1], kSourceNumber, {0, 1});
  expect_neighbour(content.after[0], 0, {});
  const auto source = around(sentence, {Part::source, {0, 1}});
  expect_neighbour(source.before[0], 0, {});
  expect_neighbour(source.after[0], kCueNumber, {1, 2});
  expect_neighbour(source.after[1], kContentNumber, {2, 4});
}

TEST(CandidateSurroundings, HaveTheSideOfTheCue) {
  const ScoredSentence sentence;
  const struct {
    PartSpan span;
    CueSide side;
  } cases[] = {
      {{Part::source, {0, 1}}, CueSide::after},
      {{Part::cue, {1, 2}}, CueSide::own},
      {{Part::content, {2, 4}}, CueSide::before},
  };
  for (const auto& [span, side] : cases) {
    EXPECT_EQ(around(sentence, span).side, side) << static_cast<int>(side);
    EXPECT_EQ(around(sentence, span).cue, (token::TokenRange{1, 2}));
  }
}

TEST(CandidateSurroundings, HaveACueThatIsTheSecondSpanOnASide) {
  // "a b c": cue, source, content.
  ScoredSentence sentence;
  auto scores = scores_of(6);
  scores[0][kCue] = 10;
  scores[1][kSource] = 10;
  scores[2][make_label(Part::content, SpanPlace::single)] = 10;
  sentence.lattice.build(scores, steps());
  EXPECT_EQ(around(sentence, {Part::content, {2, 3}}).side, CueSide::far_before);
  EXPECT_EQ(around(sentence, {Part::source, {1, 2}}).side, CueSide::before);
}

TEST(CandidateSurroundings, WithoutACueHaveNoSide) {
  ScoredSentence sentence;
  auto scores = scores_of(6);
  scores[1][kSource] = 10;
  sentence.lattice.build(scores, steps());
  const auto source = around(sentence, {Part::source, {1, 2}});
  EXPECT_EQ(source.side, CueSide::none);
  expect_neighbour(source.before[0], 0, {});
  expect_neighbour(source.after[0], 0, {});
}

TEST(CandidateSurroundings, ReachFromTheFirstSentenceOfASpanToItsLast) {
  const SmallArticle article{"a b | c d | e"};
  SpanLattice lattice;
  auto scores = scores_of(5);
  scores[0][kCue] = 10;
  scores[4][kCue] = 10;
  lattice.build(scores, steps());
  const ParagraphRange& paragraph = article.view().paragraphs[0];
  const auto inner = surroundings_of(article.view(), paragraph, lattice, {Part::source, {2, 4}});
  EXPECT_EQ(inner.sentences, (token::TokenRange{2, 4}));
  // The cues are in other sentences.
  EXPECT_EQ(inner.side, CueSide::none);
  const auto across = surroundings_of(article.view(), paragraph, lattice, {Part::source, {1, 3}});
  EXPECT_EQ(across.sentences, (token::TokenRange{0, 4}));
  EXPECT_EQ(across.side, CueSide::before);
}

TEST(Rivals, AreOverlappingCandidatesOfTheSamePart) {
  const std::vector<SpanCandidate> candidates = {
      {{Part::cue, {2, 5}}, 1},      {{Part::content, {0, 2}}, 2}, {{Part::content, {1, 5}}, 30},
      {{Part::content, {2, 5}}, 10}, {{Part::content, {3, 4}}, 7}, {{Part::content, {5, 6}}, 3}};
  const Rivals rivals = rivals_of(candidates, 3);
  EXPECT_EQ(rivals.any, 7);
  EXPECT_EQ(rivals.same_end, 30);
}

TEST(Rivals, OfACandidateAloneAreNone) {
  const std::vector<SpanCandidate> candidates = {{{Part::cue, {2, 5}}, 1}};
  EXPECT_EQ(rivals_of(candidates, 0).any, kNoRival);
  EXPECT_EQ(rivals_of(candidates, 0).same_end, kNoRival);
}

}  // namespace
}  // namespace quoth::attribution
