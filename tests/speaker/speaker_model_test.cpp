#include "speaker/speaker_model.h"

#include <gtest/gtest.h>

#include "model/model_file.h"

namespace quoth::speaker {
namespace {

TEST(SpeakerModel, ReadsWhatWasWritten) {
  const std::string bytes = write_speaker_model({.candidates = {{1, {100}}, {2, {-30}}},
                                                 .speakers = {{7, {2 * SpeakerModel::kUnit}}},
                                                 .quotations = {{7, {-2 * SpeakerModel::kUnit}}},
                                                 .least_percent = 40});
  const auto model = SpeakerModel::load(bytes);
  ASSERT_TRUE(model);
  EXPECT_EQ(model->candidate_score(Features{1, 2}), 70);
  EXPECT_EQ(model->candidate_score(Features{3}), 0);
  EXPECT_DOUBLE_EQ(model->speaker_chance(Features{7}), 0.88);
  EXPECT_DOUBLE_EQ(model->quotation_chance(Features{7}), 0.12);
  EXPECT_DOUBLE_EQ(model->speaker_chance(Features{}), 0.5);
  EXPECT_DOUBLE_EQ(model->least_chance(), 0.4);
}

TEST(SpeakerModel, IsNeverQuiteSure) {
  const std::string bytes =
      write_speaker_model({.speakers = {{1, {model::kMaxWeight}}, {2, {-model::kMaxWeight}}}});
  const auto model = SpeakerModel::load(bytes);
  ASSERT_TRUE(model);
  EXPECT_DOUBLE_EQ(model->speaker_chance(Features{1}), 0.99);
  EXPECT_DOUBLE_EQ(model->speaker_chance(Features{2}), 0.01);
}

TEST(SpeakerModel, OfAnotherKindOrWithoutASectionIsRefused) {
  EXPECT_FALSE(SpeakerModel::load("no model"));
  EXPECT_FALSE(SpeakerModel::load(model::write_model("names", {}, speaker_fingerprint())));
  const auto damaged =
      SpeakerModel::load(model::write_model("speakers", {}, speaker_fingerprint()));
  ASSERT_FALSE(damaged);
  EXPECT_EQ(damaged.error().reason, "is damaged: a section is missing");
}

}  // namespace
}  // namespace quoth::speaker
