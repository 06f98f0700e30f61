#include "evidence/article_head.h"

#include <gtest/gtest.h>

namespace quoth::evidence {
namespace {

TEST(ArticleHead, OutletIsWhatTheArticleSaysElseTheHost) {
  const struct {
    std::string_view meta;
    std::string_view id;
    std::string_view outlet;
    std::string_view url;
  } cases[] = {
      {R"({"outlet":"The Bee","publisher":"Bee Ltd","url":"https://bee.example/1"})", "a.txt",
       "The Bee", "https://bee.example/1"},
      {R"({"publisher":"Bee Ltd","url":"https://bee.example/1"})", "a.txt", "Bee Ltd",
       "https://bee.example/1"},
      {R"({"publisher":{"name":"Bee Ltd"}})", "a.txt", "Bee Ltd", ""},
      {R"({"url":"https://www.bee.example/1"})", "a.txt", "bee.example",
       "https://www.bee.example/1"},
      {R"({"link":"http://bee.example/1"})", "a.txt", "bee.example", "http://bee.example/1"},
      {"{}", "https://bee.example/1@2016-09-12T10:00:00Z", "bee.example", "https://bee.example/1"},
      {"{}", "https://bee.example/@ann", "bee.example", "https://bee.example/@ann"},
      {R"j({"url":"javascript:alert(1)","outlet":7})j", "a.txt", "", ""},
      {"not JSON", "a.txt", "", ""},
      {"[]", "a.txt", "", ""},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(std::string(test.meta) + " " + std::string(test.id));
    const ArticleHead head = head_of({.id = std::string(test.id), .meta = std::string(test.meta)});
    EXPECT_EQ(head.outlet, test.outlet);
    EXPECT_EQ(head.url, test.url);
  }
}

TEST(ArticleHead, TitleIsTheHeadlineElseTheFirstWordsElseTheId) {
  EXPECT_EQ(head_of({.id = "a.txt", .title = "Bridge\n closes"}).title, "Bridge closes");
  EXPECT_EQ(head_of({.id = "a.txt"}).title, "a.txt");
  const Record untitled{.id = "a.txt",
                        .paragraphs = {{{0, 3}, Role::furniture}, {{4, 20}, Role::body}}};
  EXPECT_EQ(head_of(untitled, "Ad.\nThe bridge closes\n").title, "The bridge close");
  EXPECT_EQ(shortened("A title"), "A title");
  const std::string words = "words " + std::string(60, 'x') + " and more of them than fit here";
  EXPECT_EQ(shortened(words), "words " + std::string(60, 'x') + " and\u2026");
}

TEST(ArticleHead, AHeadlineIsShownByTheTextThatHasIt) {
  const Record titled{.paragraphs = {{{0, 3}, Role::headline}, {{5, 9}, Role::body}}};
  EXPECT_TRUE(has_headline(titled, "Ad.\n\nBody"));
  EXPECT_FALSE(has_headline(titled, ""));
  EXPECT_FALSE(has_headline({.paragraphs = {{{0, 4}, Role::body}}}, "Body"));
}

TEST(ArticleHead, DatesAreWrittenOut) {
  EXPECT_EQ(long_date("2016-09-02"), "2 September 2016");
  EXPECT_EQ(short_date("2016-09-12"), "12 Sep 2016");
  for (const char* other : {"", "2016-09", "2016-13-01", "2016-9-012", "<b>6-09-02"})
    EXPECT_EQ(long_date(other), other);
}

TEST(ArticleHead, OutletAndDateAreWhatThereIs) {
  EXPECT_EQ(outlet_and_date({.outlet = "The Bee", .date = "2016-09-12"}), "The Bee, 12 Sep 2016");
  EXPECT_EQ(outlet_and_date({.outlet = "The Bee"}), "The Bee");
  EXPECT_EQ(outlet_and_date({.date = "2016-09-12"}), "12 Sep 2016");
  EXPECT_EQ(outlet_and_date({}), "");
}

}  // namespace
}  // namespace quoth::evidence
