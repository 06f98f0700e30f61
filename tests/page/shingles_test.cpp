#include "page/shingles.h"

#include <gtest/gtest.h>

namespace quoth::page {
namespace {

TEST(Shingles, AreRunsOfFourWords) {
  EXPECT_EQ(shingles_of("one two three four five six").size(), 3U);
  EXPECT_EQ(shingles_of("one two").size(), 1U) << "as many as there are";
  EXPECT_TRUE(shingles_of(" , ").empty());
  EXPECT_EQ(shingles_of("One, TWO three\u2014four!"), shingles_of("one two three four"));
  EXPECT_NE(shingles_of("one two three four"), shingles_of("four three two one"));
  EXPECT_NE(shingles_of("one two"), shingles_of("one two one two"));
}

TEST(Shingles, SayHowMuchOfATextIsInOthers) {
  ShingleSet set;
  EXPECT_TRUE(set.empty());
  set.add("The bridge will close in May, the mayor said.");
  EXPECT_FALSE(set.empty());
  EXPECT_EQ(set.share_of("the bridge will close"), 1);
  EXPECT_EQ(set.share_of("the bridge will close today"), 0.5);
  EXPECT_EQ(set.share_of("nothing of it is here"), 0);
  EXPECT_EQ(set.share_of(""), 0);
}

}  // namespace
}  // namespace quoth::page
