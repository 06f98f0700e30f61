#include "model/one_ahead.h"

#include <gtest/gtest.h>

namespace quoth::model {
namespace {

std::string calls(int begin, int end) {
  std::string calls;
  one_ahead(
      begin, end, [&](int i) { calls += " look" + std::to_string(i); },
      [&](int i) { calls += " use" + std::to_string(i); });
  return calls;
}

TEST(OneAhead, LooksAtEachBeforeTheOneBeforeItIsUsed) {
  EXPECT_EQ(calls(0, 3), " look0 look1 use0 look2 use1 use2");
  EXPECT_EQ(calls(5, 7), " look5 look6 use5 use6");
}

TEST(OneAhead, OfOneLooksAndUses) { EXPECT_EQ(calls(4, 5), " look4 use4"); }

TEST(OneAhead, OfNothingDoesNothing) {
  EXPECT_EQ(calls(0, 0), "");
  EXPECT_EQ(calls(-3, -3), "");
}

TEST(OneAhead, NeedsTwoPlacesForWhatLooksKeep) {
  int places[2] = {-1, -1};
  std::vector<int> used;
  one_ahead(
      0, 9, [&](int i) { places[i & 1] = i * i; }, [&](int i) { used.push_back(places[i & 1]); });
  EXPECT_EQ(used, (std::vector<int>{0, 1, 4, 9, 16, 25, 36, 49, 64}));
}

}  // namespace
}  // namespace quoth::model
