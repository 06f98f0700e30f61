#include "attribution/model/candidate_features.h"

#include <gtest/gtest.h>

#include "attribution/scored_sentence.h"

namespace quoth::attribution {
namespace {

TEST(CandidateFeatures, SayTheCueThatASpanBelongsTo) {
  const ScoredSentence sentence;
  const auto candidates = sentence.candidates();
  SpanFeatures features;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const auto cue = candidate_features(sentence.article.view(), sentence.paragraph(),
                                        sentence.lattice, candidates, i, features);
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
  const ScoredSentence sentence;
  const auto candidates = sentence.candidates();
  const auto of = [&](const SmallArticle& article, std::size_t number) {
    SpanFeatures features;
    features.push(7);
    candidate_features(article.view(), sentence.paragraph(), sentence.lattice, candidates, number,
                       features);
    return std::vector<model::FeatureHash>(features.view().begin(), features.view().end());
  };
  EXPECT_EQ(of(sentence.article, 2), of(sentence.article, 2));
  EXPECT_NE(of(sentence.article, 2), of(sentence.article, 3));
  // Without trees those that need one are left out.
  ScoredSentence plain;
  plain.article.view().parsed[0] = false;
  EXPECT_LT(of(plain.article, 2).size(), of(sentence.article, 2).size());
}

}  // namespace
}  // namespace quoth::attribution
