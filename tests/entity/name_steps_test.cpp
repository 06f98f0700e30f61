#include "entity/name_steps.h"

#include <gtest/gtest.h>

#include "model/best_path.h"

namespace quoth::entity {
namespace {

using Scores = std::array<int, kNameLabels>;

std::vector<NameLabel> best(const std::vector<Scores>& tokens,
                            const Transitions<int>& transitions = {}) {
  const NameSteps<int> steps(transitions);
  model::BestPath<NameSteps<int>> path;
  for (const Scores& scores : tokens) path.push(steps, scores.data());
  std::vector<NameLabel> labels(tokens.size());
  path.read(steps, labels.data());
  return labels;
}

Scores likeliest(NameLabel label, int score) {
  Scores scores{};
  scores.at(static_cast<std::size_t>(label)) = score;
  return scores;
}

TEST(NameSteps, BeginNoNameInside) {
  const NameLabel begin = begin_of(EntityLabel::org);
  const NameLabel inside = inside_of(EntityLabel::org);
  EXPECT_EQ(best({likeliest(inside, 9)}), std::vector{kNoName});
  EXPECT_EQ(best({likeliest(inside, 9), likeliest(inside, 9)}), (std::vector{begin, inside}));
  EXPECT_EQ(best({likeliest(begin_of(EntityLabel::loc), 9), likeliest(inside, 8)}),
            (std::vector{begin_of(EntityLabel::loc), kNoName}));
}

TEST(NameSteps, TheFirstAndTheLastTokenAreNextToNoName) {
  const NameLabel person = begin_of(EntityLabel::person);
  const NameLabel place = begin_of(EntityLabel::loc);
  Scores either = likeliest(person, 9);
  either[static_cast<std::size_t>(place)] = 9;
  Transitions<int> first{};
  first[kNoName][static_cast<std::size_t>(place)] = 1;
  EXPECT_EQ(best({either}, first), std::vector{place});
  Transitions<int> last{};
  last[static_cast<std::size_t>(place)][kNoName] = 1;
  EXPECT_EQ(best({either}, last), std::vector{place});
  EXPECT_EQ(best({either}), std::vector{person});
}

TEST(NameSteps, TransitionsCount) {
  const NameLabel begin = begin_of(EntityLabel::org);
  const NameLabel inside = inside_of(EntityLabel::org);
  const std::vector<Scores> two = {likeliest(begin, 9), likeliest(begin, 9)};
  EXPECT_EQ(best(two), (std::vector{begin, begin}));
  Transitions<int> together{};
  together[static_cast<std::size_t>(begin)][static_cast<std::size_t>(inside)] = 10;
  EXPECT_EQ(best(two, together), (std::vector{begin, inside}));
}

}  // namespace
}  // namespace quoth::entity
