#include "train/trainer/sentence_trainer.h"

#include <gtest/gtest.h>

#include "model/model_file.h"
#include "token/sentences.h"
#include "train/treebank.h"

namespace quoth::train {
namespace {

// The full stop of an abbreviation ends no sentence here.
std::vector<Gold> treebank() {
  return {gold_of("Mr. Alder left . | Nobody knew . | Mr. Birch stayed . || Mr. Ash slept . | It "
                  "rained ."),
          gold_of("They met Mr. Elm . | We left . | He saw Mr. Alder . | Rain fell ."),
          gold_of("Nobody saw Mr. Ash . | Mr. Ash left . || They knew Mr. Birch . | He slept .")};
}

std::vector<std::string_view> sentences_of(std::string_view model, const Gold& gold) {
  const Result<token::SentenceFinder> finder = token::SentenceFinder::load(model);
  EXPECT_TRUE(finder);
  std::vector<Sentence> found;
  const auto& annotation = gold.annotation;
  finder->find(annotation.text, annotation.tokens,
               {0, static_cast<Index>(annotation.tokens.size())}, 0, false, found);
  std::vector<std::string_view> texts;
  for (const Sentence& sentence : found) texts.push_back(annotation.text_of(sentence.span));
  return texts;
}

TEST(SentenceTrainer, LearnsWhichFullStopsEndASentence) {
  const std::string model = train_sentences(treebank(), {});
  const Gold text = gold_of("It met Mr. Elm . Nobody knew Mr. Birch . They left .");
  EXPECT_EQ(
      sentences_of(model, text),
      (std::vector<std::string_view>{"It met Mr. Elm.", "Nobody knew Mr. Birch.", "They left."}));
}

TEST(SentenceTrainer, FindsTheSentencesOfItsTrainingData) {
  const std::string model = train_sentences(treebank(), {});
  const SentenceScore score = score_sentences(model, treebank());
  EXPECT_EQ(score.gold, 13U);
  EXPECT_EQ(score.found, 13U);
  EXPECT_EQ(score.right, 13U);
  EXPECT_DOUBLE_EQ(score.f1(), 100);
}

TEST(SentenceTrainer, LearnsThatAFullStopAlwaysEndsASentence) {
  const std::string model =
      train_sentences({gold_of("Alder met Mr. | Elm left . | They knew Mr. | Birch slept ."),
                       gold_of("We saw Mr. | Ash stayed . | He met Mr. | Elm fell .")},
                      {});
  EXPECT_EQ(sentences_of(model, gold_of("They met Mr. Ash left .")),
            (std::vector<std::string_view>{"They met Mr.", "Ash left."}));
}

TEST(SentenceTrainer, LimitsTheNumberOfFeatures) {
  const std::string few = train_sentences(treebank(), {.features = 2});
  const std::string many = train_sentences(treebank(), {});
  const auto size = [](std::string_view model) {
    const auto file = model::ModelFile::open(model, "sentences");
    EXPECT_TRUE(file);
    EXPECT_FALSE(file->damage());
    const auto table = model::FeatureTable::read(*file->section("weights"), 2);
    EXPECT_TRUE(table);
    return table->size();
  };
  EXPECT_EQ(size(few), 2U);
  EXPECT_GT(size(many), 2U);
}

TEST(SentenceTrainer, LimitsTheEpochs) {
  const auto weights_of = [](int epochs) {
    const std::string model = train_sentences(treebank(), {.epochs = epochs});
    return model::FeatureTable::read(*model::ModelFile::open(model)->section("weights"), 2)->size();
  };
  EXPECT_EQ(weights_of(0), 0U);
  EXPECT_GT(weights_of(1), 0U);
}

TEST(SentenceTrainer, IsDeterministic) {
  EXPECT_TRUE(train_sentences(treebank(), {}) == train_sentences(treebank(), {}));
}

TEST(SentenceTrainer, WritesAModelWithoutDocuments) {
  const std::string model = train_sentences({}, {});
  EXPECT_TRUE(token::SentenceFinder::load(model));
  const SentenceScore score = score_sentences(model, {});
  EXPECT_EQ(score.gold + score.found + score.right, 0U);
}

TEST(SentenceScore, IsTheHarmonicMeanOfPrecisionAndRecall) {
  EXPECT_DOUBLE_EQ((SentenceScore{.gold = 3, .found = 1, .right = 1}).f1(), 50);
  EXPECT_DOUBLE_EQ((SentenceScore{.gold = 4, .found = 4, .right = 3}).f1(), 75);
}

// A sentence that ends too late is one error in each direction.
TEST(SentenceScore, CountsSentencesWithTheSameEnds) {
  const std::string model = train_sentences(treebank(), {});
  const Gold joined = gold_of("Nobody knew . It rained . | They left .");
  const SentenceScore score = score_sentences(model, {joined});
  EXPECT_EQ(score.gold, 2U);
  EXPECT_EQ(score.found, 3U);
  EXPECT_EQ(score.right, 1U);
}

}  // namespace
}  // namespace quoth::train
