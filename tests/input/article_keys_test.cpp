#include "input/article_keys.h"

#include <gtest/gtest.h>

namespace quoth::input {
namespace {

TEST(ArticleKeys, AreListedInOrder) {
  EXPECT_EQ(listed(ArticleKeys{}.title), "title, headline");
  EXPECT_EQ(listed(std::vector<std::string>{}), "");
  EXPECT_EQ(ArticleKeys{}.text.front(), "text");
}

}  // namespace
}  // namespace quoth::input
