#include "database/stamp.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

namespace quoth::database {
namespace {

const Article kArticle = {.id = "a.txt",
                          .bytes = "Some words.",
                          .meta = R"({"url":"x"})",
                          .title = "Title",
                          .date = "2016-09-12",
                          .paragraphs = {{{0, 11}, Role::body}},
                          .encoding = "UTF-8"};

TEST(Stamp, IsTheSameForTheSameArticle) {
  EXPECT_EQ(stamp_of(kArticle, "fast-1"), stamp_of(Article(kArticle), "fast-1"));
}

TEST(Stamp, ChangesWithAllThatAnAnnotationIsMadeOf) {
  std::vector<Article> articles(9, kArticle);
  articles[1].id = "b.txt";
  articles[2].bytes = "Other words.";
  articles[3].meta = "{}";
  articles[4].title = "";
  articles[5].date = "";
  articles[6].date.reset();
  articles[7].paragraphs[0].role = Role::heading;
  articles[8].encoding = "";
  std::set<std::string> stamps = {stamp_of(kArticle, "fast-2")};
  for (const Article& article : articles) stamps.insert(stamp_of(article, "fast-1"));
  EXPECT_EQ(stamps.size(), articles.size() + 1);
}

TEST(Stamp, KeepsPartsApart) {
  Article one = kArticle;
  Article other = kArticle;
  one.title = "Title Some";
  one.meta = "";
  other.title = " Some";
  other.meta = "Title";
  EXPECT_NE(stamp_of(one, ""), stamp_of(other, ""));
}

}  // namespace
}  // namespace quoth::database
