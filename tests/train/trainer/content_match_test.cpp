#include "train/trainer/content_match.h"

#include <gtest/gtest.h>

namespace quoth::train {
namespace {

TEST(BestMatch, IsTheOneWithMostInCommon) {
  SpokenArticle article;
  article.quotations = {{{}, {{0, 10}}, {}}, {{}, {{12, 20}, {30, 40}}, {}}};
  Quotation quotation;
  quotation.content = {{14, 20}, {30, 36}};
  const Match match = best_match(article, quotation);
  EXPECT_EQ(match.gold, &article.quotations[1]);
  EXPECT_DOUBLE_EQ(match.share, 12.0 / 18);
  quotation.content = {{0, 10}};
  EXPECT_DOUBLE_EQ(best_match(article, quotation).share, 1);
  quotation.content = {{50, 60}};
  EXPECT_EQ(best_match(article, quotation).gold, nullptr);
  EXPECT_EQ(best_match(article, quotation).share, 0);
}

}  // namespace
}  // namespace quoth::train
