#include "attribution/model/span_labeler.h"

#include <gtest/gtest.h>

#include "attribution/label_constants.h"
#include "attribution/model/attribution_model.h"
#include "attribution/quotation_lines.h"
#include "attribution/small_article.h"
#include "model/embedded.h"

namespace quoth::attribution {
namespace {

using Ranges = std::vector<std::pair<Index, Index>>;

Ranges sentences_of(const SmallArticle& article, std::size_t paragraph) {
  Ranges ranges;
  for_sentences(article.view(), article.view().paragraphs[paragraph].tokens,
                [&](const token::TokenRange& sentence) {
                  ranges.emplace_back(sentence.begin, sentence.end);
                });
  return ranges;
}

TEST(ForSentences, VisitsThoseOfAParagraphInOrder) {
  const SmallArticle article{"a b | c", "d"};
  EXPECT_EQ(sentences_of(article, 0), (Ranges{{0, 2}, {2, 3}}));
  EXPECT_EQ(sentences_of(article, 1), (Ranges{{3, 4}}));
}

TEST(ForSentences, EndsWithAParagraphThatEndsEarly) {
  const SmallArticle article{"[caption] The pier | now Photo : Ann Lind"};
  EXPECT_EQ(sentences_of(article, 0), (Ranges{{0, 2}, {2, 3}}));
}

TEST(MayQuote, WhatHasALabelOrAMark) {
  const SmallArticle article{"a b | c “ d ” | e"};
  std::vector<SpanLabel> labels(7, kOutside);
  EXPECT_FALSE(may_quote(article.view(), {0, 2}, labels));
  EXPECT_TRUE(may_quote(article.view(), {2, 6}, labels));
  EXPECT_TRUE(may_quote(article.view(), {4, 5}, labels));
  EXPECT_FALSE(may_quote(article.view(), {6, 7}, labels));
  EXPECT_FALSE(may_quote(article.view(), {3, 3}, labels));
  labels[1] = kCue;
  EXPECT_TRUE(may_quote(article.view(), {0, 2}, labels));
  EXPECT_FALSE(may_quote(article.view(), {0, 1}, labels));
}

class Labelling : public testing::Test {
 protected:
  Labelling() : model_(AttributionModel::load(*model::embedded("models/attribution.bin"))) {}
  Result<AttributionModel> model_;
};

TEST_F(Labelling, FindsAPlainReport) {
  const Annotation annotation = annotate("The mayor said the old bridge will close in May.\n");
  const auto table = token::TokenTable::with_all_columns(annotation);
  AttributionView view = AttributionView::of(table, model_->cue_odds);
  std::vector<SpanLabel> labels(view.size(), kOutside);
  SpanLabeler labeler(view, model_->spans, model_->parser);
  labeler.label_first(labels);
  ASSERT_EQ(labels.size(), 11U);
  EXPECT_TRUE(is_part(labels[1], Part::source));
  EXPECT_EQ(labels[2], kCue);
  EXPECT_TRUE(is_part(labels[4], Part::content));
}

TEST_F(Labelling, GivesLegalSequencesOfLabels) {
  const Annotation annotation = annotate(
      "The bridge is old, the mayor said. “We act,” she added, “and soon.”\n\nNobody left.\n");
  const auto table = token::TokenTable::with_all_columns(annotation);
  AttributionView view = AttributionView::of(table, model_->cue_odds);
  std::vector<SpanLabel> labels(view.size(), kOutside);
  SpanLabeler(view, model_->spans, model_->parser).label_first(labels);
  for (const ParagraphRange& paragraph : view.paragraphs) {
    SpanLabel before = kOutside;
    for (Index i = paragraph.tokens.begin; i < paragraph.tokens.end; ++i) {
      const SpanLabel label = labels[i];
      EXPECT_TRUE(may_follow(before, label)) << i;
      before = label;
    }
    EXPECT_TRUE(may_follow(before, kOutside));
  }
}

TEST_F(Labelling, ScoresTheParagraphsInWhichSomethingIsFound) {
  const Annotation annotation = annotate(
      "Trees grow.\n\nThe bridge is old, the mayor said on Monday.\n\nThe sky is blue here.\n");
  const auto table = token::TokenTable::with_all_columns(annotation);
  AttributionView view = AttributionView::of(table, model_->cue_odds);
  SpanLabeler labeler(view, model_->spans, model_->parser);
  ASSERT_EQ(view.paragraphs.size(), 3U);
  EXPECT_TRUE(labeler.scores(0).empty());
  EXPECT_EQ(labeler.scores(1).size(), 11U);
  EXPECT_TRUE(labeler.scores(2).empty());
}

TEST_F(Labelling, ParsesTheSentencesThatItLooksAtAgain) {
  const Annotation annotation =
      annotate("Trees grow. The bridge is old, the mayor said on Monday. The sky is blue here.\n");
  const auto table = token::TokenTable::with_all_columns(annotation);
  AttributionView view = AttributionView::of(table, model_->cue_odds);
  SpanLabeler(view, model_->spans, model_->parser).scores(0);
  EXPECT_EQ(view.parsed, (std::vector<bool>{false, true, false}));
}

TEST_F(Labelling, ParagraphsDoNotDependOnOneAnother) {
  const std::string first = "The bridge is old, the mayor said on Monday.";
  const std::string second = "“We act now,” she added. He denied it.";
  const auto scores_of = [&](const std::string& text, std::size_t paragraph) {
    const Annotation annotation = annotate(text);
    const auto table = token::TokenTable::with_all_columns(annotation);
    AttributionView view = AttributionView::of(table, model_->cue_odds);
    SpanLabeler labeler(view, model_->spans, model_->parser);
    const auto scores = labeler.scores(paragraph);
    return std::vector<LabelScores>(scores.begin(), scores.end());
  };
  EXPECT_EQ(scores_of(first + "\n\n" + second + "\n", 0), scores_of(first + "\n", 0));
}

// More paragraphs than are scored at once.
TEST_F(Labelling, ScoresAreTheSameInALongArticle) {
  const std::string one = "“We act now,” she added. He denied it.\n\n";
  std::string text;
  for (int i = 0; i < 1000; ++i) text += one;
  const Annotation annotation = annotate(text);
  const auto table = token::TokenTable::with_all_columns(annotation);
  AttributionView view = AttributionView::of(table, model_->cue_odds);
  SpanLabeler labeler(view, model_->spans, model_->parser);
  const auto copy = [&](std::size_t paragraph) {
    const auto scores = labeler.scores(paragraph);
    return std::vector<LabelScores>(scores.begin(), scores.end());
  };
  const std::vector<LabelScores> second = copy(1);
  ASSERT_EQ(view.paragraphs.size(), 1000U);
  EXPECT_FALSE(second.empty());
  for (const std::size_t paragraph : {500U, 998U, 2U, 500U}) {
    EXPECT_EQ(copy(paragraph), second) << paragraph;
  }
}

TEST_F(Labelling, OfNothingScoresNothing) {
  const Annotation annotation;
  const auto table = token::TokenTable::with_all_columns(annotation);
  AttributionView view = AttributionView::of(table, model_->cue_odds);
  SpanLabeler labeler(view, model_->spans, model_->parser);
  labeler.label_first({});
  EXPECT_TRUE(view.paragraphs.empty());
}

}  // namespace
}  // namespace quoth::attribution
