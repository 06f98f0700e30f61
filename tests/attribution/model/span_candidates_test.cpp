#include "attribution/model/span_candidates.h"

#include <gtest/gtest.h>

#include "attribution/scored_sentence.h"

namespace quoth::attribution {
namespace {

std::vector<PartSpan> spans_of(const std::vector<SpanCandidate>& candidates) {
  std::vector<PartSpan> spans;
  for (const SpanCandidate& each : candidates) spans.push_back(each.span);
  return spans;
}

TEST(SpanCandidates, AreThoseThatLoseLittleInOrder) {
  const ScoredSentence sentence;
  const auto candidates = sentence.candidates();
  EXPECT_EQ(
      spans_of(candidates),
      (std::vector<PartSpan>{
          {Part::source, 0, 1}, {Part::cue, 1, 2}, {Part::content, 2, 4}, {Part::content, 2, 5}}));
  EXPECT_EQ(candidates[0].loss, 0);
  EXPECT_EQ(candidates[2].loss, 0);
  EXPECT_EQ(candidates[3].loss, 20 - 16);
}

TEST(SpanCandidates, MayLoseMoreAsContentThanAsOtherParts) {
  const SmallArticle article{"a"};
  const struct {
    SpanLabel label;
    int most;
  } cases[] = {{kSource, 600}, {kCue, 600}, {make_label(Part::content, SpanPlace::single), 930}};
  for (const auto& [label, most] : cases) {
    for (const int more : {0, 1}) {
      auto scores = scores_of(1);
      scores[0][label] = static_cast<std::int16_t>(-most - more);
      SpanLattice lattice;
      lattice.build(scores, steps());
      const auto found = find_candidates(article.view(), article.view().paragraphs[0], lattice);
      EXPECT_EQ(found.size(), more == 0 ? 1U : 0U) << int{label} << ' ' << more;
    }
  }
}

TEST(SpanCandidates, ABulletIsNoContent) {
  for (const char* text : {"•", "a"}) {
    const SmallArticle article{text};
    auto scores = scores_of(1);
    scores[0][make_label(Part::content, SpanPlace::single)] = 10;
    scores[0][kSource] = 5;
    SpanLattice lattice;
    lattice.build(scores, steps());
    const auto found =
        spans_of(find_candidates(article.view(), article.view().paragraphs[0], lattice));
    std::vector<PartSpan> expected = {{Part::source, 0, 1}};
    if (std::string_view(text) == "a") expected.push_back({Part::content, 0, 1});
    EXPECT_EQ(found, expected) << text;
  }
}

TEST(SpanCandidates, AreCountedFromTheFirstTokenOfTheArticle) {
  const SmallArticle article{"One two", "a"};
  auto scores = scores_of(1);
  scores[0][kCue] = 10;
  SpanLattice lattice;
  lattice.build(scores, steps());
  EXPECT_EQ(spans_of(find_candidates(article.view(), article.view().paragraphs[1], lattice)),
            (std::vector<PartSpan>{{Part::cue, 2, 3}}));
}

}  // namespace
}  // namespace quoth::attribution
