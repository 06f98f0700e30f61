#include "attribution/model/encoder_spans.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>

#include "attribution/label_constants.h"
#include "attribution/model/attribution_model.h"
#include "attribution/small_article.h"
#include "encoder/written_encoding.h"
#include "model/best_path.h"
#include "model/embedded.h"

namespace quoth::attribution {
namespace {

using encoder::Output;

const parse::Parser& parser() {
  static const auto model = AttributionModel::load(*model::embedded("models/attribution.bin"));
  return model->parser;
}

// "Lind said rain came": a source, a cue and a content of two words.
encoder::Encoding encoding_of(const SmallArticle& article) {
  encoder::WrittenEncoding written(article.view().size());
  written.label(Output::spans, article.token("Lind"), make_label(Part::source, SpanPlace::single));
  written.label(Output::spans, article.token("said"), make_label(Part::cue, SpanPlace::single));
  written.label(Output::spans, article.token("rain"), make_label(Part::content, SpanPlace::begin));
  written.label(Output::spans, article.token("came"), make_label(Part::content, SpanPlace::end));
  return written.make();
}

TEST(EncoderSpans, GivesTheScoresOfAParagraph) {
  SmallArticle article{"It was late", "Lind said rain came"};
  const encoder::Encoding encoding = encoding_of(article);
  article.view().encoding = &encoding;
  const EncoderSpans spans(article.view(), parser());
  EXPECT_TRUE(spans.scores(0).empty());
  const auto scores = spans.scores(1);
  ASSERT_EQ(scores.size(), 4U);
  std::vector<SpanLabel> labels(4);
  model::BestPath<SpanSteps>().find(EncoderSpans::steps(), scores, labels.data());
  EXPECT_EQ(labels, (std::vector<SpanLabel>{make_label(Part::source, SpanPlace::single),
                                            make_label(Part::cue, SpanPlace::single),
                                            make_label(Part::content, SpanPlace::begin),
                                            make_label(Part::content, SpanPlace::end)}));
}

// A logarithm of -12 is -3,072 in the encoder's units of 1/256, and half of that here.
TEST(EncoderSpans, CountsIn128thsOfALogarithm) {
  SmallArticle article{"Lind said rain came"};
  const encoder::Encoding encoding = encoding_of(article);
  article.view().encoding = &encoding;
  const EncoderSpans spans(article.view(), parser());
  const LabelScores& scores = spans.scores(0)[1];
  EXPECT_NEAR(scores[make_label(Part::cue, SpanPlace::single)], 0, 1);
  EXPECT_NEAR(scores[kOutside], -1536, 2);
}

TEST(EncoderSpans, AParagraphWithMarksIsReadWithoutALabel) {
  SmallArticle article{"It was “ late ”", "It was late"};
  const encoder::Encoding encoding = encoder::WrittenEncoding(article.view().size()).make();
  article.view().encoding = &encoding;
  const EncoderSpans spans(article.view(), parser());
  EXPECT_EQ(spans.scores(0).size(), 5U);
  EXPECT_TRUE(spans.scores(1).empty());
}

TEST(EncoderSpans, OnlyLegalStepsCount) {
  EXPECT_EQ(EncoderSpans::steps().transition(kOutside, kCue), 0);
}

}  // namespace
}  // namespace quoth::attribution
