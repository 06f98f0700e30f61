#include "encoder/heads.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "encoder/sample_model.h"

namespace quoth::encoder {
namespace {

std::vector<Score> scores_of(const std::vector<float>& logits) {
  std::vector<Score> scores(logits.size());
  write_scores(logits, scores.data());
  return scores;
}

TEST(Heads, ScoreInUnitsOfALogarithm) {
  EXPECT_EQ(scores_of({0, 0}), (std::vector<Score>{-177, -177}));  // 256 ln 2 = 177.4
  EXPECT_EQ(scores_of({5}), std::vector<Score>{0});
  EXPECT_EQ(scores_of({0, -100}), (std::vector<Score>{0, kLowestScore}));
  EXPECT_EQ(scores_of(std::vector<float>(17, 3)), std::vector<Score>(17, -725));  // ln 17 = 2.833
}

TEST(Heads, ScoreWhatIsNoNumberWithinTheirRange) {
  const float none = std::numeric_limits<float>::quiet_NaN();
  for (const Score score : scores_of({none, 0, none})) {
    EXPECT_LE(score, 0);
    EXPECT_GE(score, kLowestScore);
  }
}

TEST(Heads, ScoreTheLabelsOfEachOutputApart) {
  const std::string bytes = sample_model();
  const auto model = EncoderModel::open(bytes);
  ASSERT_TRUE(model);
  const std::vector<float> state(model->width, 0.5F);
  std::vector<Score> scores(kAllLabels);
  score_labels(*model, state.data(), scores.data());
  auto next = scores.begin();
  for (const std::size_t labels : kLabels) {
    double sum = 0;
    for (std::size_t i = 0; i < labels; ++i) sum += std::exp(*next++ / 256.0);
    EXPECT_NEAR(sum, 1, 0.01);
  }
}

// A model of zeros but for what a test sets.
struct Links {
  static constexpr std::size_t kLink = 16;
  std::vector<float> form = std::vector<float>(kLinkKinds * kLink * kLink);
  std::vector<float> linear = std::vector<float>(kLinkKinds * kLink);
  EncoderModel model;

  Links() {
    model.link = kLink;
    model.links.form = form;
    model.links.linear = linear;
  }
};

TEST(Heads, ScoreALinkByItsKindsForm) {
  Links links;
  links.form[2 * 16 + 3] = 5;            // sources: dependent 2, head 3
  links.form[16 * 16 + 3 * 16 + 2] = 7;  // contents: dependent 3, head 2
  links.linear[16 + 2] = 0.5F;           // contents: head 2
  std::vector<float> dependent(16);
  std::vector<float> head(16);
  dependent[2] = 2;
  dependent[3] = 3;
  head[3] = 10;
  head[2] = 100;
  const auto logit = [&](LinkKind kind) {
    return link_logit(links.model, kind, form_of(links.model, kind, dependent), head);
  };
  EXPECT_EQ(logit(LinkKind::source), 2 * 5 * 10);
  EXPECT_EQ(logit(LinkKind::content), 3 * 7 * 100 + 50);
}

TEST(Heads, BendTheVectorsOfLinks) {
  const std::vector<float> weights(16 * 16, 0.0625F);
  std::vector<float> bias(16);
  bias[0] = 1;
  bias[1] = -2;
  const auto vector = link_vector({weights, bias}, std::vector<float>(16, 1));
  EXPECT_NEAR(vector[0], 2 * 0.97725, 1e-4);   // GELU(2)
  EXPECT_NEAR(vector[1], -1 * 0.15866, 1e-4);  // GELU(-1)
}

}  // namespace
}  // namespace quoth::encoder
