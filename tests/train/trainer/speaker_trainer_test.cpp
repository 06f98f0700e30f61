#include "train/trainer/speaker_trainer.h"

#include <gtest/gtest.h>

#include "speaker/annotation_markup.h"
#include "speaker/resolve_speakers.h"

namespace quoth::train {
namespace {

// Here "he" is always the object of the sentence before, which is not what the rules say.
constexpr std::string_view kMarkup =
    "[p Paul/NNP Alder/NNP ] met/VBD [p Ned/NNP Birch/NNP ] ./. | { He/PRP } < said/VBD > ( so/RB "
    ")";

SpokenArticle gold_of(const Annotation& annotation, int number) {
  SpokenArticle article;
  article.name = std::to_string(number);
  article.text = annotation.text;
  article.speakers = {{{"Ned Birch"}, true, false}};
  const Quotation& quotation = annotation.quotations[0];
  article.quotations = {{quotation.source, quotation.content, 0}};
  return article;
}

TEST(SpeakerTrainer, LearnsWhomMentionsMean) {
  constexpr int kArticles = 40;
  std::vector<SpokenArticle> gold;
  for (int i = 0; i < kArticles; ++i) gold.push_back(gold_of(speaker::marked(kMarkup), i));
  std::vector<SpeakerExample> examples;
  for (const SpokenArticle& article : gold) {
    examples.push_back({&article, speaker::marked(kMarkup), nullptr});
  }
  const TrainedSpeakers trained = train_speakers(examples, SpeakerOptions{});
  EXPECT_EQ(trained.by_rules.wrong, kArticles);
  EXPECT_EQ(trained.ranked.right, kArticles);
  EXPECT_EQ(trained.limited.right, kArticles);
  const std::string bytes = speaker::write_speaker_models(trained.weights, {});
  const auto models = speaker::SpeakerModels::load(bytes);
  ASSERT_TRUE(models);
  Annotation article = speaker::marked(kMarkup);
  article.quotations[0].confidence = 1;
  speaker::resolve_speakers(article, token::TokenTable::with_all_columns(article), &*models);
  ASSERT_TRUE(article.quotations[0].speaker);
  EXPECT_EQ(article.speakers[*article.quotations[0].speaker].name, "Ned Birch");
  EXPECT_GT(article.quotations[0].confidence, 0.8);
  EXPECT_LT(article.quotations[0].confidence, 1);
}

}  // namespace
}  // namespace quoth::train
