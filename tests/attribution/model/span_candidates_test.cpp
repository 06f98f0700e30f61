#include "attribution/model/span_candidates.h"

#include <gtest/gtest.h>

#include "attribution/label_constants.h"
#include "attribution/model/candidate_features.h"
#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

constexpr int kPoor = -3000;

// Outside is as good as zero, and everything else poor, but for what a test sets.
std::vector<LabelScores> scores_of(std::size_t tokens) {
  std::vector<LabelScores> scores(tokens);
  for (LabelScores& token : scores) {
    token.fill(kPoor);
    token[kOutside] = 0;
  }
  return scores;
}

const SpanSteps& steps() {
  static const SpanSteps kSteps{LabelTransitions{}};
  return kSteps;
}

std::vector<PartSpan> spans_of(const std::vector<SpanCandidate>& candidates) {
  std::vector<PartSpan> spans;
  for (const SpanCandidate& each : candidates) spans.push_back(each.span);
  return spans;
}

// "Ann said it falls now .": a source, a cue and a content, one of them of two lengths.
struct Fixture {
  SmallArticle article{
      "Ann/NNP@said:nsubj said/VBD!7@:root it/PRP@falls:nsubj "
      "falls/VBZ@said:ccomp now/RB@falls:advmod ./.@said:punct"};
  SpanLattice lattice;
  Fixture() {
    auto scores = scores_of(6);
    scores[0][kSource] = 10;
    scores[1][kCue] = 10;
    scores[2][kBegin] = 10;
    scores[3][kEnd] = 10;
    scores[3][kInside] = 5;
    scores[4][kEnd] = 1;
    lattice.build(scores, steps());
  }
  const ParagraphRange& paragraph() const { return article.view().paragraphs[0]; }
  std::vector<SpanCandidate> candidates() const {
    return find_candidates(article.view(), paragraph(), lattice);
  }
};

TEST(SpanCandidates, AreThoseThatLoseLittleInOrder) {
  const Fixture fixture;
  const auto candidates = fixture.candidates();
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

TEST(CandidateFeatures, SayTheCueThatASpanBelongsTo) {
  const Fixture fixture;
  const auto candidates = fixture.candidates();
  SpanFeatures features;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const auto cue = candidate_features(fixture.article.view(), fixture.paragraph(),
                                        fixture.lattice, candidates, i, features);
    EXPECT_EQ(cue, (PartSpan{Part::cue, 1, 2})) << i;
    EXPECT_GT(features.size(), 0U);
    EXPECT_LE(features.size(), SpanFeatures::kCapacity);
  }
}

TEST(CandidateFeatures, OfASpanWithoutACueNameNone) {
  const SmallArticle article{"a b"};
  auto scores = scores_of(2);
  scores[1][kSource] = 10;
  SpanLattice lattice;
  lattice.build(scores, steps());
  const std::vector<SpanCandidate> candidates = {{{Part::source, 1, 2}, 0}};
  SpanFeatures features;
  EXPECT_EQ(candidate_features(article.view(), article.view().paragraphs[0], lattice, candidates, 0,
                               features),
            std::nullopt);
}

TEST(CandidateFeatures, AreCountedAnewForEachSpan) {
  const Fixture fixture;
  const auto candidates = fixture.candidates();
  const auto of = [&](const SmallArticle& article, std::size_t number) {
    SpanFeatures features;
    features.push(7);
    candidate_features(article.view(), fixture.paragraph(), fixture.lattice, candidates, number,
                       features);
    return std::vector<model::FeatureHash>(features.view().begin(), features.view().end());
  };
  EXPECT_EQ(of(fixture.article, 2), of(fixture.article, 2));
  EXPECT_NE(of(fixture.article, 2), of(fixture.article, 3));
  // Without trees those that need one are left out.
  Fixture plain;
  plain.article.view().parsed[0] = false;
  EXPECT_LT(of(plain.article, 2).size(), of(fixture.article, 2).size());
}

}  // namespace
}  // namespace quoth::attribution
