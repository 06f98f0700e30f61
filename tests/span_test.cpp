#include "quoth/span.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace quoth {
namespace {

TEST(Span, IsEmptyByDefault) {
  EXPECT_EQ(Span{}, (Span{0, 0}));
  EXPECT_TRUE(Span{}.empty());
  EXPECT_EQ(Span{}.size(), 0U);
}

TEST(Span, SizeIsTheDifferenceOfItsEnds) {
  EXPECT_EQ((Span{3, 7}).size(), 4U);
  EXPECT_FALSE((Span{3, 4}).empty());
  EXPECT_TRUE((Span{7, 7}).empty());
  EXPECT_EQ((Span{0, 4294967295}).size(), 4294967295U);
}

TEST(Span, ContainsItsBeginAndNotItsEnd) {
  const Span span{3, 7};
  EXPECT_FALSE(span.contains(2U));
  EXPECT_TRUE(span.contains(3U));
  EXPECT_TRUE(span.contains(6U));
  EXPECT_FALSE(span.contains(7U));
  EXPECT_FALSE((Span{3, 3}).contains(3U)) << "an empty one contains no place";
}

TEST(Span, ContainsSpansInside) {
  const Span span{3, 7};
  const struct {
    Span other;
    bool contains;
  } cases[] = {
      {{3, 7}, true},  {{4, 6}, true},  {{3, 3}, true},  {{7, 7}, true},  {{5, 5}, true},
      {{2, 7}, false}, {{3, 8}, false}, {{0, 3}, false}, {{7, 9}, false}, {{2, 2}, false},
  };
  for (const auto& c : cases)
    EXPECT_EQ(span.contains(c.other), c.contains) << c.other.begin << " " << c.other.end;
}

TEST(Span, OverlapsSpansWithACommonPosition) {
  const Span span{3, 7};
  const struct {
    Span other;
    bool overlaps;
  } cases[] = {
      {{3, 7}, true},  {{4, 6}, true},  {{0, 4}, true},  {{6, 9}, true},  {{0, 9}, true},
      {{0, 3}, false}, {{7, 9}, false}, {{0, 0}, false}, {{3, 3}, false}, {{7, 7}, false},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(span.overlaps(c.other), c.overlaps) << c.other.begin << " " << c.other.end;
    EXPECT_EQ(c.other.overlaps(span), c.overlaps) << c.other.begin << " " << c.other.end;
  }
}

TEST(Span, ComparesByBeginThenEnd) {
  std::vector<Span> spans = {{5, 6}, {0, 9}, {5, 5}, {0, 2}};
  std::ranges::sort(spans);
  EXPECT_EQ(spans, (std::vector<Span>{{0, 2}, {0, 9}, {5, 5}, {5, 6}}));
  EXPECT_LT((Span{0, 9}), (Span{1, 2}));
}

TEST(Slice, ReturnsTheTextOfASpan) {
  const std::string text = "caf\u00e9 bar";
  EXPECT_EQ(slice(text, {0, 5}), "caf\u00e9");
  EXPECT_EQ(slice(text, {6, 9}), "bar");
  EXPECT_EQ(slice(text, {9, 9}), "");
  EXPECT_EQ(slice(text, {0, 9}), text);
  EXPECT_EQ(slice("", {0, 0}), "");
  EXPECT_EQ(slice(text, {6, 9}).data(), text.data() + 6) << "no copy of it";
}

}  // namespace
}  // namespace quoth
