#include "model/feature_hash.h"

#include <gtest/gtest.h>

#include <set>

namespace quoth::model {
namespace {

// Models are keyed by these values: they may not change.
TEST(HashText, IsTheSameEverywhere) {
  EXPECT_EQ(hash_text(""), 0x2d06800538d394c2U);
  EXPECT_EQ(hash_text("a"), 0xe6c632b61e964e1fU);
  EXPECT_EQ(hash_text("abc"), 0x78af5f94892f3950U);
}

TEST(HashText, IsOfAllBytes) {
  const std::string_view zero("a\0b", 3);
  EXPECT_NE(hash_text(zero), hash_text("a"));
  EXPECT_NE(hash_text("é"), hash_text("e"));
  EXPECT_NE(hash_text("say"), hash_text("Say"));
  EXPECT_NE(hash_text(std::string(300, 'a')), hash_text(std::string(301, 'a')));
}

TEST(Combine, OrderCounts) {
  EXPECT_NE(combine(1, 2), combine(2, 1));
  EXPECT_NE(combine(combine(1, 2), 3), combine(1, combine(2, 3)));
}

TEST(Combine, IsKnownAtCompileTimeAndStays) {
  static_assert(combine(1, 2) == combine(1, 2));
  static_assert(combine(0, 0) == 0);
  // By hand: one multiplication, a shift, another multiplication, a shift.
  constexpr FeatureHash kProduct = 5 * 0x9e3779b97f4a7c15U + 9;
  constexpr FeatureHash kMixed = (kProduct ^ (kProduct >> 32)) * 0xd6e8feb86659fd93U;
  EXPECT_EQ(combine(5, 9), kMixed ^ (kMixed >> 29));
}

TEST(Combine, TellsManySmallPairsApart) {
  std::set<FeatureHash> hashes;
  for (FeatureHash a = 0; a < 200; ++a) {
    for (FeatureHash b = 0; b < 200; ++b) hashes.insert(combine(a, b));
  }
  EXPECT_EQ(hashes.size(), 40000U);
}

TEST(Combine, SpreadsOverTheHighBits) {
  // Tables are addressed by the highest bits.
  std::set<FeatureHash> places;
  for (FeatureHash i = 0; i < 1000; ++i) places.insert(combine(3, i) >> 54);
  EXPECT_GT(places.size(), 550U);
}

}  // namespace
}  // namespace quoth::model
