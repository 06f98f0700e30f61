#include "train/trainer/chooser_trainer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "attribution/model/span_chooser.h"
#include "model/embedded.h"
#include "train/attributed.h"
#include "train/trainer/dropout.h"

namespace quoth::train {
namespace {

constexpr std::size_t kRows = std::size_t{1} << 17;

std::string train(const std::vector<ChoiceExample>& examples) {
  std::vector<const ChoiceExample*> all;
  for (const ChoiceExample& example : examples) all.push_back(&example);
  return train_chooser(all);
}

std::int8_t weight_of(const std::string& section, Row row) {
  return static_cast<std::int8_t>(section.at(row));
}

TEST(ChooserTrainer, WeightsReflectHowOftenCandidatesAreRight) {
  std::vector<ChoiceExample> examples;
  for (int i = 0; i < 200; ++i) {
    examples.push_back({{1, 5}, true});
    examples.push_back({{2, 5}, false});
    examples.push_back({{3}, i % 4 != 0});  // three in four
  }
  const std::string section = train(examples);
  EXPECT_GT(weight_of(section, 1), 40);
  EXPECT_LT(weight_of(section, 2), -40);
  EXPECT_NEAR(weight_of(section, 5), 0, 15);
  // The weight tends to the logarithm of 3 to 1 in 64ths, which is 70.
  EXPECT_GT(weight_of(section, 3), 30);
  EXPECT_LT(weight_of(section, 3), 75);
}

// The same candidate twenty times. Each step uses the rate of its epoch, with a feature omitted at
// random. The weights are averaged over the steps.
TEST(ChooserTrainer, UpdatesOncePerExampleInEightEpochs) {
  Dropout dropout(0.35, 6);
  double weight = 0;
  double average = 0;
  int seen = 0;
  for (int epoch = 0; epoch < 8; ++epoch) {
    for (int i = 0; i < 20; ++i) {
      if (!dropout.drops()) {
        weight += 0.04 / (1 + 0.3 * epoch) * (1 - 1 / (1 + std::exp(-weight * dropout.gain())));
      }
      average += weight;
      ++seen;
    }
  }
  average /= seen + 1;  // ticks start at one
  const std::string section = train(std::vector<ChoiceExample>(20, {{1}, true}));
  EXPECT_NEAR(weight_of(section, 1), 64 * average, 0.51);
}

TEST(ChooserTrainer, UnusedRowsStayZero) {
  const std::string section = train({{{7}, true}, {{9}, false}});
  EXPECT_EQ(section.size(), kRows);
  for (Row row = 0; row < kRows; ++row) {
    if (row == 7 || row == 9) continue;
    EXPECT_EQ(weight_of(section, row), 0) << row;
  }
}

TEST(ChooserTrainer, IsNeutralWithoutExamples) {
  EXPECT_TRUE(train({}) == no_choice());
  EXPECT_EQ(no_choice(), std::string(kRows, '\0'));
}

TEST(ChooserTrainer, WritesWhatTheChooserReads) {
  EXPECT_TRUE(attribution::SpanChooser::read(no_choice()));
  EXPECT_TRUE(attribution::SpanChooser::read(train({{{7}, true}})));
}

TEST(ChooserTrainer, IsDeterministic) {
  const std::vector<ChoiceExample> examples = {{{1, 2}, true}, {{2, 3}, false}, {{1, 3}, true}};
  EXPECT_TRUE(train(examples) == train(examples));
}

class Choices : public testing::Test {
 protected:
  static const attribution::AttributionModel& model() {
    static const auto kModel =
        attribution::AttributionModel::load(*model::embedded("models/attribution.bin"));
    return *kModel;
  }
  static std::size_t right(const std::vector<ChoiceExample>& examples) {
    return static_cast<std::size_t>(std::ranges::count(examples, true, &ChoiceExample::right));
  }
  static constexpr const char* kText =
      "The bridge is late, said Anna Lind on Monday.\n\nIt rained in Elm.\n";
};

TEST_F(Choices, AreRightIfTheArticleHasTheSpan) {
  const auto article = attributed("a", kText, {{"Anna Lind", "said", "The bridge is late"}});
  const auto examples = choices_in(article, model());
  EXPECT_EQ(right(examples), 3U);
  EXPECT_GE(examples.size(), 3U);
  for (const ChoiceExample& example : examples) {
    EXPECT_FALSE(example.rows.empty());
    for (const Row row : example.rows) EXPECT_LT(row, kRows);
  }
}

TEST_F(Choices, AreWrongIfEndsOrPartDiffer) {
  const auto article = attributed("a", kText, {{"Lind", "said Anna", "The bridge is late,"}});
  EXPECT_LT(right(choices_in(article, model())), 3U);
  EXPECT_EQ(right(choices_in(attributed("a", kText, {}), model())), 0U);
}

TEST_F(Choices, DoNotDependOnTheArticlesLabels) {
  const auto with =
      choices_in(attributed("a", kText, {{"Anna Lind", "said", "The bridge is late"}}), model());
  const auto without = choices_in(attributed("a", kText, {}), model());
  ASSERT_EQ(with.size(), without.size());
  for (std::size_t i = 0; i < with.size(); ++i) EXPECT_EQ(with[i].rows, without[i].rows);
}

TEST_F(Choices, AreEmptyForAnArticleWithoutQuotations) {
  EXPECT_TRUE(choices_in(attributed("a", "It rained in Elm.\n", {}), model()).empty());
}

}  // namespace
}  // namespace quoth::train
