#include "entity/label_path.h"

#include <gtest/gtest.h>

namespace quoth::entity {
namespace {

using Scores = std::array<int, kNameLabels>;

std::vector<NameLabel> best(const std::vector<Scores>& tokens) {
  const Transitions<int> none{};
  LabelPath<int> path(none);
  for (const Scores& scores : tokens) path.push(scores.data());
  std::vector<NameLabel> labels(tokens.size());
  path.read(labels.data());
  return labels;
}

Scores likeliest(NameLabel label, int score) {
  Scores scores{};
  scores.at(static_cast<std::size_t>(label)) = score;
  return scores;
}

TEST(LabelPath, BeginsNoNameInside) {
  const NameLabel begin = begin_of(EntityLabel::org);
  const NameLabel inside = inside_of(EntityLabel::org);
  EXPECT_EQ(best({likeliest(inside, 9)}), std::vector{kNoName});
  EXPECT_EQ(best({likeliest(inside, 9), likeliest(inside, 9)}), (std::vector{begin, inside}));
  EXPECT_EQ(best({likeliest(begin_of(EntityLabel::loc), 9), likeliest(inside, 8)}),
            (std::vector{begin_of(EntityLabel::loc), kNoName}));
}

}  // namespace
}  // namespace quoth::entity
