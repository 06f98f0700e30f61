#include "speaker/speaker_model.h"

#include <gtest/gtest.h>

#include "model/model_file.h"

namespace quoth::speaker {
namespace {

TEST(SpeakerModels, ReadsWhatWasWritten) {
  const SpeakerWeights linear{.candidates = {{1, {100}}, {2, {-30}}},
                              .speakers = {{7, {2 * SpeakerModel::kUnit}}},
                              .quotations = {{7, {-2 * SpeakerModel::kUnit}}},
                              .least_percent = 40};
  const SpeakerWeights encoded{.candidates = {{1, {50}}}, .least_percent = 60};
  const std::string bytes = write_speaker_models(linear, encoded);
  const auto models = SpeakerModels::load(bytes);
  ASSERT_TRUE(models);
  EXPECT_EQ(models->linear.candidate_score(Features{1, 2}), 70);
  EXPECT_EQ(models->linear.candidate_score(Features{3}), 0);
  EXPECT_DOUBLE_EQ(models->linear.speaker_chance(Features{7}), 0.88);
  EXPECT_DOUBLE_EQ(models->linear.quotation_chance(Features{7}), 0.12);
  EXPECT_DOUBLE_EQ(models->linear.speaker_chance(Features{}), 0.5);
  EXPECT_DOUBLE_EQ(models->linear.least_chance(), 0.4);
  EXPECT_EQ(models->encoded.candidate_score(Features{1, 2}), 50);
  EXPECT_DOUBLE_EQ(models->encoded.speaker_chance(Features{7}), 0.5);
  EXPECT_DOUBLE_EQ(models->encoded.least_chance(), 0.6);
}

TEST(SpeakerModel, IsNeverQuiteSure) {
  const std::string bytes =
      write_speaker_models({.speakers = {{1, {model::kMaxWeight}}, {2, {-model::kMaxWeight}}}}, {});
  const auto models = SpeakerModels::load(bytes);
  ASSERT_TRUE(models);
  EXPECT_DOUBLE_EQ(models->linear.speaker_chance(Features{1}), 0.99);
  EXPECT_DOUBLE_EQ(models->linear.speaker_chance(Features{2}), 0.01);
}

TEST(SpeakerModels, OfAnotherKindOrWithoutASectionAreRefused) {
  EXPECT_FALSE(SpeakerModels::load("no model"));
  EXPECT_FALSE(SpeakerModels::load(model::write_model("names", {}, speaker_fingerprint())));
  const auto damaged =
      SpeakerModels::load(model::write_model("speakers", {}, speaker_fingerprint()));
  ASSERT_FALSE(damaged);
  EXPECT_EQ(damaged.error().reason, "is damaged: a section is missing");
}

}  // namespace
}  // namespace quoth::speaker
