#include "text/furniture.h"

#include <gtest/gtest.h>

namespace quoth::text {
namespace {

Furniture furniture(std::string_view text) { return find_furniture(text, shape_of(text)); }

TEST(Furniture, IsKnownByItsWords) {
  EXPECT_EQ(furniture("Follow Jo Alder on Twitter"), Furniture::piece);
  EXPECT_EQ(furniture("Read more: Elm wins again"), Furniture::piece);
  EXPECT_EQ(furniture("The council of Elm met on Monday to vote."), Furniture::none);
}

TEST(Furniture, BylinesAndTimesAreKnownByTheirShape) {
  const std::string_view byline = "By Jo Alder and Al Birch";
  const std::string_view time = "12 September 2016, 7.30pm";
  const std::string_view body = "By noon the vote was over.";
  EXPECT_TRUE(is_byline(byline, shape_of(byline)));
  EXPECT_FALSE(is_byline(body, shape_of(body)));
  EXPECT_TRUE(is_timestamp(time, shape_of(time)));
  EXPECT_FALSE(is_timestamp(body, shape_of(body)));
}

}  // namespace
}  // namespace quoth::text
