#include "speaker/encoded_facts.h"

#include <gtest/gtest.h>

namespace quoth::speaker {
namespace {

TEST(StepOf, GrowsWithDoubt) {
  EXPECT_EQ(step_of(0), 0U);
  EXPECT_EQ(step_of(-3), 0U);
  EXPECT_EQ(step_of(-4), 1U);
  EXPECT_EQ(step_of(-178), 5U);  // less likely than not
  EXPECT_EQ(step_of(encoder::kLowestScore), 9U);
}

TEST(Likeness, IsTheCosineInTenths) {
  const std::vector<float> a = {1, 0};
  EXPECT_EQ(likeness(a, {3, 0}), 20U);
  EXPECT_EQ(likeness(a, {0, 2}), 10U);
  EXPECT_EQ(likeness(a, {-1, 0}), 0U);
  EXPECT_EQ(likeness(a, {1, 1}), 17U);
  EXPECT_EQ(likeness(a, {0, 0}), 99U);
}

}  // namespace
}  // namespace quoth::speaker
