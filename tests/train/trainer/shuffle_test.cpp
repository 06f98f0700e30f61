#include "train/trainer/shuffle.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace quoth::train {
namespace {

std::vector<int> shuffled(int count, std::uint64_t seed) {
  std::vector<int> items(static_cast<std::size_t>(count));
  std::iota(items.begin(), items.end(), 0);
  std::mt19937_64 random(seed);
  shuffle(items, random);
  return items;
}

TEST(Shuffle, IsTheSameOnEveryMachine) {
  // The standard specifies the generator's numbers, but not how std::shuffle uses them.
  EXPECT_EQ(shuffled(8, 1), (std::vector<int>{4, 6, 3, 5, 1, 7, 2, 0}));
}

TEST(Shuffle, KeepsEveryItemOnce) {
  std::vector<int> items = shuffled(1000, 3);
  EXPECT_FALSE(std::ranges::is_sorted(items));
  std::ranges::sort(items);
  for (int i = 0; i < 1000; ++i) EXPECT_EQ(items[static_cast<std::size_t>(i)], i);
}

TEST(Shuffle, DependsOnTheSeed) { EXPECT_NE(shuffled(100, 1), shuffled(100, 2)); }

TEST(Shuffle, ContinuesFromTheGeneratorsState) {
  std::vector<int> items(100);
  std::iota(items.begin(), items.end(), 0);
  std::mt19937_64 random(1);
  shuffle(items, random);
  const std::vector<int> once = items;
  std::iota(items.begin(), items.end(), 0);
  shuffle(items, random);
  EXPECT_NE(items, once);
}

TEST(Shuffle, UsesNoRandomNumbersForOneItemOrNone) {
  std::mt19937_64 random(1);
  std::vector<int> none;
  std::vector<int> one = {7};
  shuffle(none, random);
  shuffle(one, random);
  EXPECT_TRUE(none.empty());
  EXPECT_EQ(one, (std::vector<int>{7}));
  EXPECT_EQ(random, std::mt19937_64(1));
}

TEST(Shuffle, EveryItemMayGoToEveryPosition) {
  std::vector<int> first_places(4);
  std::vector<int> last_places(4);
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const std::vector<int> items = shuffled(4, seed);
    ++first_places[static_cast<std::size_t>(items.front())];
    ++last_places[static_cast<std::size_t>(items.back())];
  }
  for (const int count : first_places) EXPECT_NEAR(count, 50, 25);
  for (const int count : last_places) EXPECT_NEAR(count, 50, 25);
}

}  // namespace
}  // namespace quoth::train
