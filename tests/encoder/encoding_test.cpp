#include "encoder/encoding.h"

#include <gtest/gtest.h>

#include <cmath>
#include <memory>
#include <string>
#include <vector>

#include "encoder/sample_model.h"

namespace quoth::encoder {
namespace {

const EncoderModel& sample() {
  static const std::string bytes = sample_model();
  static const EncoderModel model = *EncoderModel::open(bytes);
  return model;
}

std::vector<float> state(float first) {
  std::vector<float> state(sample().width, 0.25F);
  state[0] = first;
  return state;
}

// Of four tokens; the third is not read.
Encoding sample_encoding() {
  Encoding encoding(std::shared_ptr<const EncoderModel>(&sample(), [](const auto*) {}), 4);
  encoding.add(1, state(3).data());
  encoding.add(0, state(1).data());
  encoding.add(3, state(-2).data());
  return encoding;
}

TEST(Encoding, GivesTheScoresOfEachToken) {
  const Encoding encoding = sample_encoding();
  EXPECT_TRUE(encoding.reads(1));
  std::vector<Score> scores(kAllLabels);
  score_labels(sample(), state(3).data(), scores.data());
  std::vector<Score> given;
  for (const Output output : {Output::spans, Output::names, Output::medium, Output::sign}) {
    const auto some = encoding.scores(output, 1);
    given.insert(given.end(), some.begin(), some.end());
  }
  EXPECT_EQ(given, scores);
}

TEST(Encoding, HasTokensThatAreNotReadOutsideForCertain) {
  const Encoding encoding = sample_encoding();
  EXPECT_FALSE(encoding.reads(2));
  const auto names = encoding.scores(Output::names, 2);
  ASSERT_EQ(names.size(), 17U);
  EXPECT_EQ(names[0], 0);
  EXPECT_EQ(names[16], kLowestScore);
}

TEST(Encoding, GivesMeansOfStates) {
  const Encoding encoding = sample_encoding();
  const auto mean = encoding.mean(0, 3);  // of the two that are read
  ASSERT_EQ(mean.size(), sample().width);
  EXPECT_NEAR(mean[0], 2, 1e-4);
  EXPECT_NEAR(mean[1], 0.25, 1e-4);
  EXPECT_EQ(encoding.mean(2, 3), std::vector<float>(sample().width));
  EXPECT_EQ(encoding.mean(1, 1), std::vector<float>(sample().width));
}

double sum_of(const std::vector<Score>& scores) {
  double sum = 0;
  for (const Score score : scores) sum += std::exp(score / 256.0);
  return sum;
}

TEST(Encoding, ScoresTheCuesOfADependentAndNone) {
  const Encoding encoding = sample_encoding();
  const std::vector<Index> cues = {3, 2, 1};
  const auto scores = encoding.links(LinkKind::source, 0, cues);
  ASSERT_EQ(scores.size(), 4U);
  EXPECT_EQ(scores[1], kLowestScore);  // not read
  EXPECT_NEAR(sum_of(scores), 1, 0.01);
  EXPECT_NE(scores, encoding.links(LinkKind::content, 0, cues));
  EXPECT_EQ(encoding.links(LinkKind::source, 0, {}), std::vector<Score>{0});
  EXPECT_EQ(encoding.links(LinkKind::source, 2, cues),
            (std::vector<Score>{kLowestScore, kLowestScore, kLowestScore, 0}));
}

}  // namespace
}  // namespace quoth::encoder
