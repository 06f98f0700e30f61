#include "page/metadata.h"

#include <gtest/gtest.h>

#include <string>

namespace quoth::page {
namespace {

Metadata metadata_of(const std::string& head) {
  const auto tree = HtmlTree::parse("<html><head>" + head + "</head><body><p>x</p></body></html>");
  return tree ? find_metadata(*tree) : Metadata{};
}

std::string script(const std::string& json) {
  return "<script type=\"application/ld+json\">" + json + "</script>";
}

TEST(Metadata, BelievesJsonLdThenMetaThenElements) {
  const std::string element = "<title>By its element</title><time datetime='2016-01-01'>x</time>";
  const std::string meta =
      "<meta property=og:title content='By meta'><meta name=date content=2016-02-02>";
  const std::string json = script(
      R"({"@type":"NewsArticle","headline":"By JSON","datePublished":"2016-03-03T10:00:00Z"})");
  EXPECT_EQ(metadata_of(element).title, "By its element");
  EXPECT_EQ(metadata_of(element).date, "2016-01-01");
  EXPECT_EQ(metadata_of(element + meta).title, "By meta");
  EXPECT_EQ(metadata_of(element + meta).date, "2016-02-02");
  EXPECT_EQ(metadata_of(element + meta + json).title, "By JSON");
  EXPECT_EQ(metadata_of(element + meta + json).date, "2016-03-03");
}

TEST(Metadata, ReadsTheFormsOfJsonLd) {
  const struct {
    const char* json;
    const char* byline;
  } cases[] = {
      {R"({"@type":"Article","author":"Ann Other"})", "Ann Other"},
      {R"({"@type":["Thing","BlogPosting"],"author":{"name":"Ann Other"}})", "Ann Other"},
      {R"({"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","author":[{"name":"Ann"},"Tom"]}]})",
       "Ann, Tom"},
      {R"({"@type":"NewsArticle","author":"https://example.org/ann"})", ""},
      {R"({"@type":"WebSite","author":"Ann Other"})", ""},
      {R"({"@type":"NewsArticle","author":)", ""},
      {R"([])", ""},
  };
  for (const auto& [json, byline] : cases) {
    EXPECT_EQ(metadata_of(script(json)).byline, byline) << json;
  }
}

TEST(Metadata, ReadsJsonLdAsPagesHaveIt) {
  const std::string article = R"({"@type":"NewsArticle","author":"Ann Other"})";
  for (const std::string& json :
       {"//<![CDATA[\n" + article + "\n//]]>", "/* <![CDATA[ */[" + article + "]/* ]]> */",
        article + ";", std::string("{\"@type\":\"NewsArticle\",\n\"author\":\"Ann\nOther\"}")}) {
    EXPECT_EQ(metadata_of(script(json)).byline, "Ann Other") << json;
  }
}

TEST(Metadata, HasTheParagraphsOfTheBody) {
  const auto body_of = [](const std::string& value) {
    return metadata_of(script(R"({"@type":"NewsArticle","articleBody":")" + value + "\"}")).body;
  };
  EXPECT_EQ(body_of(R"(One  two.\n\n Three &amp; four.\r\n)"), "One two.\nThree & four.");
  EXPECT_EQ(body_of(R"(<p>One <b>two</b>.<\/p><p>Three.<\/p>)"), "One two.\nThree.");
  EXPECT_EQ(body_of(R"(One.<br>Two.)"), "One.\nTwo.");
}

TEST(Metadata, KnowsALiveBlog) {
  EXPECT_TRUE(metadata_of(script(R"([{"@type":"NewsArticle"},{"@type":"LiveBlogPosting"}])")).live);
  EXPECT_FALSE(metadata_of(script(R"({"@type":"BlogPosting"})")).live);
}

TEST(Metadata, LeavesTheSiteOutOfATitle) {
  EXPECT_EQ(metadata_of("<title>Old bridge to close | The Daily Post</title>").title,
            "Old bridge to close");
  EXPECT_EQ(metadata_of("<title>Post | The old bridge is to close</title>").title,
            "Post | The old bridge is to close");
}

TEST(Metadata, KnowsAddressAndLanguage) {
  const Metadata found = metadata_of(
      "<link rel=canonical href='https://example.org/a'><meta property=og:locale content=en_GB>");
  EXPECT_EQ(found.url, "https://example.org/a");
  EXPECT_EQ(found.language, "en-GB");
  EXPECT_EQ(metadata_of("").url, "");
}

}  // namespace
}  // namespace quoth::page
