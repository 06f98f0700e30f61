#include "quoth/article.h"

#include <gtest/gtest.h>

#include <string>

#include "quoth/analyzer.h"

namespace quoth {
namespace {

TEST(Article, NeedsOnlyBytes) {
  const Article article{.bytes = "Rain fell."};
  EXPECT_EQ(article.meta, "{}");
  const auto annotation = Analyzer::built_in().annotate(article);
  ASSERT_TRUE(annotation);
  EXPECT_EQ(annotation->id, "");
  EXPECT_EQ(annotation->meta, "{}");
  EXPECT_EQ(annotation->text, "Rain fell.");
}

TEST(Article, KeepsIdAndMeta) {
  const auto annotation = Analyzer::built_in().annotate(
      {.id = "caf\u00e9/\"a\".txt", .bytes = "Rain fell.", .meta = R"({"z":1,"a":[null]})"});
  ASSERT_TRUE(annotation);
  EXPECT_EQ(annotation->id, "caf\u00e9/\"a\".txt");
  EXPECT_EQ(annotation->meta, R"({"z":1,"a":[null]})");
}

TEST(Article, IsDecodedFromAnyEncoding) {
  const struct {
    std::string bytes;
    const char* encoding;
  } cases[] = {
      {"The caf\u00e9 shut.", "UTF-8"},
      {"\xef\xbb\xbfThe caf\u00e9 shut.", "UTF-8"},
      {std::string("\xff\xfeT\0h\0e\0 \0c\0a\0f\0\xe9\0 \0s\0h\0u\0t\0.\0", 30), "UTF-16LE"},
      {std::string("\xfe\xff\0T\0h\0e\0 \0c\0a\0f\0\xe9\0 \0s\0h\0u\0t\0.", 30), "UTF-16BE"},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.encoding);
    const auto annotation = Analyzer::built_in().annotate({.bytes = c.bytes});
    ASSERT_TRUE(annotation) << annotation.error().reason;
    EXPECT_EQ(annotation->text, "The caf\u00e9 shut.");
    EXPECT_EQ(annotation->encoding, c.encoding);
  }
}

}  // namespace
}  // namespace quoth
