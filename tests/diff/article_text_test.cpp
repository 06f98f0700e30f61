#include "diff/article_text.h"

#include <gtest/gtest.h>

namespace quoth::diff {
namespace {

TEST(ArticleText, ReadsPlacesInEachUnit) {
  const std::string text = "é😀 ice, ice. “Ice!”";
  const struct {
    OffsetUnit unit;
    Place place;
  } cases[] = {
      {OffsetUnit::code_points, {3, 6}}, {OffsetUnit::utf16, {4, 7}}, {OffsetUnit::bytes, {7, 10}}};
  for (const auto& c : cases) {
    Record record;
    record.offsets = c.unit;
    EXPECT_EQ(ArticleText(record, text).at(c.place), "ice") << to_string(c.unit);
  }
  const Record record;
  EXPECT_EQ(ArticleText(record, text).at({13, 900}), "“Ice!”") << "not beyond the end";
  EXPECT_EQ(ArticleText(record, text).at({900, 901}), "");
  EXPECT_EQ(ArticleText(record, text).at({6, 3}), "");
}

TEST(ArticleText, CountsWholeWords) {
  const Record record;
  const std::string text = "Ice, ice. “Iced” over ice";
  const ArticleText article(record, text);
  EXPECT_EQ(article.count("ice"), 3U);
  EXPECT_EQ(article.count("ice ice"), 1U);
  EXPECT_EQ(article.count("ice iced over"), 1U);
  EXPECT_EQ(article.count("over the"), 0U);
  EXPECT_EQ(article.count(""), 0U);
}

TEST(ArticleText, AnUnknownTextHasNoWords) {
  const Record record;
  const ArticleText article(record, "");
  EXPECT_FALSE(article.known());
  EXPECT_EQ(article.at({0, 5}), "");
  EXPECT_EQ(article.count("ice"), 0U);
}

}  // namespace
}  // namespace quoth::diff
