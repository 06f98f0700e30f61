#include "train/trainer/dropout.h"

#include <gtest/gtest.h>

namespace quoth::train {
namespace {

int dropped_of_thousand(double share) {
  Dropout dropout(share, 7);
  int dropped = 0;
  for (int i = 0; i < 1000; ++i) dropped += dropout.drops() ? 1 : 0;
  return dropped;
}

TEST(Dropout, DropsItsShareAndCompensates) {
  EXPECT_EQ(dropped_of_thousand(0), 0);
  EXPECT_NEAR(dropped_of_thousand(0.25), 250, 50);
  EXPECT_NEAR(dropped_of_thousand(0.75), 750, 50);
  EXPECT_FLOAT_EQ(Dropout(0, 7).gain(), 1);
  EXPECT_FLOAT_EQ(Dropout(0.75, 7).gain(), 4);
}

}  // namespace
}  // namespace quoth::train
