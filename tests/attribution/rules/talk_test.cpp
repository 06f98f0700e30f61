#include "attribution/rules/talk.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

TEST(Talk, HasPronounsOfAPersonOutsideOfMarks) {
  const SmallArticle article{"We/PRP saw/VBD him/PRP and “ you/PRP ” left/VBD ."};
  const token::TokenRange all{0, article.view().size()};
  EXPECT_TRUE(has_person(article.view(), all, "first"));
  EXPECT_FALSE(has_person(article.view(), {1, all.end}, "first"));
  EXPECT_FALSE(has_person(article.view(), all, "second"));
  EXPECT_TRUE(has_person(article.view(), all, "third"));
}

}  // namespace
}  // namespace quoth::attribution
