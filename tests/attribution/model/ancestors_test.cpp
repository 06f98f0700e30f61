#include "attribution/model/ancestors.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

constexpr const char* kText =
    "Ann/NNP@said:nsubj said/VBD@:root the/DT@bridge:det bridge/NN@falls:nsubj "
    "falls/VBZ@said:ccomp";

TEST(NearestAncestor, IsTheFirstWantedOneAboveTheToken) {
  const SmallArticle article{kText};
  const auto above = [&](std::string_view token, std::string_view wanted) {
    return nearest_ancestor(article.view(), article.token(token),
                            [&](Index i) { return i == article.token(wanted); });
  };
  const auto said = above("the", "said");
  ASSERT_TRUE(said);
  EXPECT_EQ(said->token, article.token("said"));
  EXPECT_EQ(said->branch, article.token("falls"));
  EXPECT_EQ(said->depth, 3);
  EXPECT_EQ(said->edge, 1U);  // the first word of "the bridge falls"
  EXPECT_EQ(above("Ann", "said")->edge, 4U | 1U | 2U);
  EXPECT_EQ(above("falls", "said")->edge, 2U);
  EXPECT_EQ(above("bridge", "falls")->depth, 1);
  // Not the token itself, nor what is below it.
  EXPECT_FALSE(above("said", "said"));
  EXPECT_FALSE(above("falls", "the"));
}

// Each of the tokens depends on the one before.
SmallArticle chain(int tokens) {
  std::string text = "t0@:root";
  for (int i = 1; i < tokens; ++i) {
    text += " t" + std::to_string(i) + "@t" + std::to_string(i - 1) + ":dep";
  }
  return SmallArticle{text};
}

TEST(NearestAncestor, IsLessThanTwelveStepsAway) {
  const SmallArticle article = chain(14);
  const auto is_first = [](Index i) { return i == 0; };
  EXPECT_TRUE(nearest_ancestor(article.view(), 11, is_first));
  EXPECT_FALSE(nearest_ancestor(article.view(), 12, is_first));
}

TEST(ClimbWhile, GoesUpAsLongAsItMay) {
  const SmallArticle article{kText};
  const auto all = [](Index) { return true; };
  EXPECT_EQ(climb_while(article.view(), article.token("the"), all), article.token("said"));
  EXPECT_EQ(climb_while(article.view(), article.token("said"), all), article.token("said"));
  const Index falls = article.token("falls");
  EXPECT_EQ(climb_while(article.view(), article.token("the"), [&](Index i) { return i < falls; }),
            article.token("bridge"));
}

TEST(ClimbWhile, TakesTwelveStepsUnlessMoreAreAllowed) {
  const SmallArticle article = chain(16);
  const auto all = [](Index) { return true; };
  EXPECT_EQ(climb_while(article.view(), 15, all), 3U);
  EXPECT_EQ(climb_while(article.view(), 15, all, kWholePath), 0U);
}

}  // namespace
}  // namespace quoth::attribution
