#include "token/token_range.h"

#include <gtest/gtest.h>

namespace {

using quoth::token::common;
using quoth::token::TokenRange;

TEST(TokenRange, EndsBeforeItsEnd) {
  const TokenRange range{2, 5};
  EXPECT_EQ(range.size(), 3U);
  EXPECT_FALSE(range.contains(1));
  EXPECT_TRUE(range.contains(2));
  EXPECT_TRUE(range.contains(4));
  EXPECT_FALSE(range.contains(5));
}

TEST(TokenRange, WithItsEndBeforeItsBeginIsEmpty) {
  const TokenRange range{5, 2};
  EXPECT_TRUE(range.empty());
  EXPECT_EQ(range.size(), 0U);
  EXPECT_FALSE(range.contains(3));
  EXPECT_TRUE(TokenRange{}.empty());
}

TEST(TokenRange, ContainsWhatLiesWithin) {
  const TokenRange range{2, 5};
  EXPECT_TRUE(range.contains(range));
  EXPECT_TRUE(range.contains({3, 4}));
  EXPECT_TRUE(range.contains(TokenRange{}));
  EXPECT_FALSE(range.contains({1, 3}));
  EXPECT_FALSE(range.contains({4, 6}));
  EXPECT_FALSE((TokenRange{}.contains(range)));
}

TEST(TokenRange, OverlapsWhatItSharesATokenWith) {
  const TokenRange range{2, 5};
  EXPECT_TRUE(range.overlaps({4, 9}));
  EXPECT_TRUE(range.overlaps({0, 3}));
  EXPECT_FALSE(range.overlaps({5, 9}));
  EXPECT_FALSE(range.overlaps({0, 2}));
  EXPECT_FALSE(range.overlaps({3, 3}));
}

TEST(TokenRange, CountsTheTokensInCommon) {
  EXPECT_EQ(common({2, 5}, {4, 9}), 1U);
  EXPECT_EQ(common({2, 5}, {0, 9}), 3U);
  EXPECT_EQ(common({2, 5}, {5, 9}), 0U);
  EXPECT_EQ(common({2, 5}, {7, 9}), 0U);
}

}  // namespace
