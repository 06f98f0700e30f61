#include "train/trainer/confidence_trainer.h"

#include <gtest/gtest.h>

#include <cmath>

#include "model/embedded.h"
#include "train/attributed.h"

namespace quoth::train {
namespace {

attribution::Evidence evidence(std::uint8_t first) {
  attribution::Evidence evidence{};
  evidence[0] = first;
  return evidence;
}

TEST(ConfidenceTrainer, PredictsTheShareThatIsRight) {
  std::vector<Judged> judged;
  for (int i = 0; i < 400; ++i) {
    judged.push_back({evidence(1), i % 10 != 0});
    judged.push_back({evidence(2), i % 2 == 0});
    judged.push_back({evidence(3), i % 10 == 0});
  }
  const attribution::Confidence confidence = train_confidence(judged);
  EXPECT_NEAR(confidence(evidence(1)), 0.9, 0.05);
  EXPECT_NEAR(confidence(evidence(2)), 0.5, 0.05);
  EXPECT_NEAR(confidence(evidence(3)), 0.1, 0.05);
}

TEST(ConfidenceTrainer, IsNeutralWithoutExamples) {
  const attribution::Confidence confidence = train_confidence({});
  EXPECT_EQ(confidence.score(evidence(5)), 0);
  EXPECT_FLOAT_EQ(confidence(evidence(5)), 0.5);
}

TEST(ConfidenceTrainer, WritesWhatTheModelReads) {
  const attribution::Confidence confidence =
      train_confidence({{evidence(1), true}, {evidence(2), false}});
  const auto read = attribution::Confidence::read(confidence.write());
  ASSERT_TRUE(read);
  EXPECT_EQ(read->score(evidence(1)), confidence.score(evidence(1)));
  EXPECT_GT(read->score(evidence(1)), 0);
  EXPECT_LT(read->score(evidence(2)), 0);
}

// In the order of the examples. Each step is a hundredth of the error.
TEST(ConfidenceTrainer, UpdatesOncePerExampleInThirtyEpochs) {
  const attribution::Confidence confidence = train_confidence({{evidence(1), true}});
  double weight = 0;  // of each fact; all are positive
  for (int i = 0; i < 30; ++i)
    weight += 0.01 * (1 - 1 / (1 + std::exp(-attribution::kFacts * weight)));
  EXPECT_EQ(confidence.score(evidence(1)), attribution::kFacts * std::lround(weight * 256));
}

class Judge : public testing::Test {
 protected:
  static const attribution::AttributionModel& model() {
    static const auto kModel =
        attribution::AttributionModel::load(*model::embedded("models/attribution.bin"));
    return *kModel;
  }
  // Whether each quotation found is right.
  static std::vector<bool> judged(const char* text, const std::vector<Parts>& attributions) {
    std::vector<bool> right;
    for (const Judged& each : judge(attributed("a", text, attributions), model())) {
      right.push_back(each.right);
    }
    return right;
  }
  static constexpr const char* kText =
      "\"The bridge over the river will be ready soon,\" said Anna Lind. Nobody else spoke.\n";
  static constexpr const char* kContent = "\"The bridge over the river will be ready soon,\"";
};

TEST_F(Judge, AQuotationIsRightIfItsPartsMostlyMatch) {
  const struct {
    const char* name;
    std::vector<Parts> attributions;
    bool right;
  } cases[] = {
      {"all parts", {{"Anna Lind", "said", kContent}}, true},
      {"a part of the cue", {{"Anna Lind", "said Anna", kContent}}, true},
      {"half of the source", {{"Lind", "said", kContent}}, true},
      {"most of the content",
       {{"Anna Lind", "said", "over the river will be ready soon,\""}},
       true},
      {"little of the content", {{"Anna Lind", "said", "The bridge"}}, false},
      {"little of the source", {{"Lind. Nobody else spoke", "said", kContent}}, false},
      {"another cue", {{"Anna Lind", "spoke", kContent}}, false},
      {"no cue", {{"Anna Lind", "", kContent}}, false},
      {"no source", {{"", "said", kContent}}, false},
      {"another source", {{"Nobody", "said", kContent}}, false},
      {"no content", {{"Anna Lind", "said", ""}}, false},
      {"nothing", {}, false},
      {"two of which one is right",
       {{"Nobody", "spoke", "said"}, {"Anna Lind", "said", kContent}},
       true},
  };
  for (const auto& each : cases) {
    SCOPED_TRACE(each.name);
    EXPECT_EQ(judged(kText, each.attributions), std::vector<bool>{each.right});
  }
}

TEST_F(Judge, EvidenceDoesNotDependOnTheArticlesAttributions) {
  const auto with = judge(attributed("a", kText, {{"Anna Lind", "said", kContent}}), model());
  const auto without = judge(attributed("a", kText, {}), model());
  ASSERT_EQ(with.size(), 1U);
  ASSERT_EQ(without.size(), 1U);
  EXPECT_EQ(with[0].evidence, without[0].evidence);
}

TEST_F(Judge, AContinuationIsRightIfItsSourceIs) {
  constexpr const char* kLong =
      "\"The bridge will be ready,\" said Anna Lind. \"It is long.\n\n"
      "\"We shall open it with a great feast.\"\n";
  const Parts first = {"Anna Lind", "said", "\"The bridge will be ready,\""};
  const struct {
    const char* name;
    Parts next;
    bool right;
  } cases[] = {
      {"the same content", {"Anna Lind", "", "\"We shall open it with a great feast.\""}, true},
      {"half of the content", {"Anna Lind", "", "it with a great feast.\""}, true},
      {"less of the content", {"Anna Lind", "", "feast.\""}, false},
      {"also by another cue",
       {"Anna Lind", "said", "\"We shall open it with a great feast.\""},
       true},
      {"another source", {"bridge", "", "\"We shall open it with a great feast.\""}, false},
      {"nothing", {"", "", ""}, false},
  };
  for (const auto& each : cases) {
    SCOPED_TRACE(each.name);
    const std::vector<bool> right = judged(kLong, {first, each.next});
    ASSERT_EQ(right.size(), 2U);
    EXPECT_EQ(right[1], each.right);
  }
}

TEST_F(Judge, FindsNothingWithoutQuotations) {
  EXPECT_TRUE(judged("It rained in Elm.\n", {}).empty());
}

}  // namespace
}  // namespace quoth::train
