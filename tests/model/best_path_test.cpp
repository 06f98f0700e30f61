#include "model/best_path.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>
#include <vector>

namespace quoth::model {
namespace {

constexpr int kLabels = 3;
using Numbers = std::array<int, kLabels>;

// Any label may follow any other; a path ends best with label 1.
struct Steps {
  using Label = int;
  using Values = Numbers;
  using Origins = Numbers;
  static constexpr int kEnd = 2;

  std::array<Numbers, kLabels> transitions{};

  static Values first(const Numbers& scores, Origins& /*origins*/) { return scores; }
  Values next(const Values& values, const Numbers& scores, Origins& origins) const {
    Values best{};
    for (std::size_t l = 0; l < best.size(); ++l) {
      best[l] = values[0] + transitions[0][l];
      for (std::size_t before = 1; before < best.size(); ++before) {
        if (values[before] + transitions[before][l] <= best[l]) continue;
        best[l] = values[before] + transitions[before][l];
        origins[l] = static_cast<int>(before);
      }
      best[l] += scores[l];
    }
    return best;
  }
  static int last(const Values& values) {
    int best = 0;
    for (int l = 1; l < kLabels; ++l) {
      if (end(values, l) > end(values, best)) best = l;
    }
    return best;
  }
  static int end(const Values& values, int label) {
    return values[static_cast<std::size_t>(label)] + (label == 1 ? kEnd : 0);
  }
  static int origin(const Origins& origins, int label) {
    return origins[static_cast<std::size_t>(label)];
  }
};

int value_of(const Steps& steps, const std::vector<Numbers>& scores,
             const std::vector<int>& labels) {
  int value = labels.back() == 1 ? Steps::kEnd : 0;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const auto label = static_cast<std::size_t>(labels[i]);
    value += scores[i][label];
    if (i > 0) value += steps.transitions[static_cast<std::size_t>(labels[i - 1])][label];
  }
  return value;
}

TEST(BestPath, HasTheLargestValueOfAllPaths) {
  std::mt19937 random(5);
  const auto number = [&] { return static_cast<int>(random() % 21) - 10; };
  BestPath<Steps> path;
  for (int round = 0; round < 200; ++round) {
    Steps steps;
    for (Numbers& row : steps.transitions) row = {number(), number(), number()};
    std::vector<Numbers> scores(1 + random() % 4);
    for (Numbers& token : scores) token = {number(), number(), number()};
    std::vector<int> found(scores.size());
    path.find(steps, scores, found.data());
    // Every sequence of labels, as a number of that many digits.
    std::vector<int> labels(scores.size(), 0);
    int best = value_of(steps, scores, labels);
    for (std::size_t digit = 0; digit < labels.size();) {
      for (digit = 0; digit < labels.size() && ++labels[digit] == kLabels; ++digit) {
        labels[digit] = 0;
      }
      best = std::max(best, value_of(steps, scores, labels));
    }
    EXPECT_EQ(value_of(steps, scores, found), best) << round;
  }
}

TEST(BestPath, TakesTokensOneAfterTheOther) {
  const Steps steps;
  BestPath<Steps> path;
  path.push(steps, Numbers{0, 0, 9});
  path.push(steps, Numbers{9, 0, 0});
  EXPECT_EQ(path.size(), 2U);
  std::array<int, 2> labels{};
  path.read(steps, labels.data());
  EXPECT_EQ(labels, (std::array{2, 0}));
  path.clear();
  EXPECT_EQ(path.size(), 0U);
  path.push(steps, Numbers{0, 0, 0});
  path.read(steps, labels.data());
  EXPECT_EQ(labels[0], 1);
}

TEST(BestPath, OfNothingIsNothing) {
  BestPath<Steps> path;
  path.find(Steps(), std::vector<Numbers>(), nullptr);
  EXPECT_EQ(path.size(), 0U);
}

}  // namespace
}  // namespace quoth::model
