#include <gtest/gtest.h>

#include "attribution/label_constants.h"
#include "attribution/model/span_features.h"
#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

using Features = std::vector<model::FeatureHash>;

Features of(const SmallArticle& article, const std::vector<SpanLabel>& labels, Index token) {
  const ParagraphRange& paragraph = article.view().paragraphs[0];
  LabelMap map;
  map.build(paragraph.tokens, labels);
  SpanFeatures features;
  label_features(article.view(), paragraph, article.view().sentence_of(token), map, token,
                 features);
  EXPECT_LT(features.size(), SpanFeatures::kCapacity / 2);
  return {features.view().begin(), features.view().end()};
}

// "Ann said it falls . She left ."
struct TwoSentences {
  SmallArticle article{
      "Ann/NNP@said:nsubj said/VBD/say@:root it/PRP@falls:nsubj "
      "falls/VBZ@said:ccomp ./.@said:punct | She/PRP left/VBD ."};
  std::vector<SpanLabel> labels = {kSource,  kCue,     kBegin,   kEnd,
                                   kOutside, kOutside, kOutside, kOutside};
};

TEST(LabelFeatures, SeeTheLabelsAround) {
  const TwoSentences text;
  const struct {
    const char* name;
    std::size_t token;
    SpanLabel label;
  } cases[] = {
      {"the token's own", 3, kOutside},
      {"the cue", 1, kOutside},
      {"the first of the span", 2, kOutside},
      {"the nearest part before", 0, kOutside},
  };
  const Features known = of(text.article, text.labels, 3);
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    std::vector<SpanLabel> labels = text.labels;
    labels[test.token] = test.label;
    EXPECT_NE(of(text.article, labels, 3), known);
  }
}

TEST(LabelFeatures, SeeTheNextSentenceByItsFirstLabel) {
  const TwoSentences text;
  std::vector<SpanLabel> labels = text.labels;
  labels[5] = kSource;
  EXPECT_NE(of(text.article, labels, 0), of(text.article, text.labels, 0));
}

TEST(LabelFeatures, SeeTheCueOnEachSideByItsLemma) {
  const TwoSentences text;
  SmallArticle other{
      "Ann/NNP@said:nsubj said/VBD/add@:root it/PRP@falls:nsubj "
      "falls/VBZ@said:ccomp ./.@said:punct | She/PRP left/VBD ."};
  for (const Index token : {0, 3, 6}) {
    EXPECT_NE(of(other, text.labels, token), of(text.article, text.labels, token)) << token;
  }
}

TEST(LabelFeatures, SeeTheTreeBelowACue) {
  const TwoSentences text;
  TwoSentences other;
  other.article.view().nodes[3].relation = parse::Dependency::advcl;
  EXPECT_NE(of(other.article, text.labels, 2), of(text.article, text.labels, 2));
  // Where nothing is a cue, the tree tells nothing.
  const std::vector<SpanLabel> none(8, kOutside);
  EXPECT_EQ(of(other.article, none, 2), of(text.article, none, 2));
}

TEST(LabelFeatures, WithoutLabelsAreFewer) {
  const TwoSentences text;
  const std::vector<SpanLabel> none(8, kOutside);
  EXPECT_LT(of(text.article, none, 3).size(), of(text.article, text.labels, 3).size());
}

}  // namespace
}  // namespace quoth::attribution
