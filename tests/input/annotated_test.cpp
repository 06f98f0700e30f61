#include "input/annotated.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "format/json.h"

namespace quoth::input {
namespace {

using enum Input::Kind;

Input input_of(Input::Kind kind, std::string bytes) {
  return {kind, "corpus/a.txt", "a.txt", std::move(bytes), 0};
}

TEST(ArticleOf, AFileIsOneArticle) {
  Input input = input_of(article, "Caf\xe9");
  const auto made = article_of(input);
  ASSERT_TRUE(made);
  EXPECT_EQ(made->id, "a.txt") << "not the place";
  EXPECT_EQ(made->bytes, "Caf\xe9") << "as they were read";
  EXPECT_EQ(made->meta, "{}");
  EXPECT_TRUE(input.bytes.empty()) << "the bytes were moved";
  EXPECT_EQ(input.id, "a.txt") << "the rest stays";
}

TEST(ArticleOf, AFileThatLooksLikeJsonIsStillText) {
  Input input = input_of(article, R"({"id":"x","text":"Rain."})");
  const auto made = article_of(input);
  ASSERT_TRUE(made);
  EXPECT_EQ(made->id, "a.txt");
  EXPECT_EQ(made->bytes, R"({"id":"x","text":"Rain."})");
}

TEST(ArticleOf, ReadsIdTextAndMetaFromJson) {
  Input input = input_of(json, R"({"id":"x","text":"R\u00e9.","page":3})");
  const auto made = article_of(input);
  ASSERT_TRUE(made);
  EXPECT_EQ(made->id, "x");
  EXPECT_EQ(made->bytes, "R\u00e9.");
  EXPECT_EQ(made->meta, R"({"page":3})");
}

TEST(ArticleOf, ReadsTheArticleOfAnAnnotation) {
  Annotation annotation;
  annotation.id = "x";
  annotation.text = "Rain.";
  annotation.meta = R"({"page":3})";
  Input input = input_of(json, format::annotation_json(annotation, OffsetUnit::code_points));
  const auto made = article_of(input);
  ASSERT_TRUE(made) << made.error().reason;
  EXPECT_EQ(made->id, "x");
  EXPECT_EQ(made->bytes, "Rain.");
  EXPECT_EQ(made->meta, R"({"page":3})");
}

TEST(ArticleOf, OtherInputIsAnErrorWithoutAPath) {
  const struct {
    Input input;
    const char* reason;
  } cases[] = {
      {input_of(json, format::report_json({})), "a report, no article"},
      {input_of(json, "{}"), "no \"text\" in it"},
      {input_of(json, "[1]"), "not a JSON object"},
      {input_of(json, ""), "bad JSON at byte 1"},
      {input_of(error, "permission denied"), "permission denied"},
  };
  for (const auto& c : cases) {
    Input input = c.input;
    const auto made = article_of(input);
    ASSERT_FALSE(made) << c.reason;
    EXPECT_EQ(made.error(), (Error{"", c.reason}));
  }
}

TEST(AnnotateInput, ReturnsTheArticlesAnnotation) {
  const Analyzer analyzer = Analyzer::built_in();
  Input input = input_of(json, R"({"id":"x","text":"“It rains,” Jo Alder said.","page":3})");
  const auto annotation = annotate_input(input, analyzer);
  ASSERT_TRUE(annotation) << annotation.error().reason;
  EXPECT_EQ(annotation->id, "x");
  EXPECT_EQ(annotation->meta, R"({"page":3})");
  EXPECT_EQ(annotation->text, "“It rains,” Jo Alder said.");
  EXPECT_EQ(annotation->quotations.size(), 1U);
}

TEST(AnnotateInput, ErrorsOfInputAndAnalyzerHaveNoPath) {
  const Analyzer analyzer = Analyzer::built_in();
  Input missing = input_of(error, "no such file or directory");
  EXPECT_EQ(annotate_input(missing, analyzer).error(), (Error{"", "no such file or directory"}));
  Input empty = input_of(article, "");
  EXPECT_EQ(annotate_input(empty, analyzer).error(), (Error{"", "empty"}));
  Input binary = input_of(article, std::string("PK\3\4\0\0\0\0", 8));
  const auto annotation = annotate_input(binary, analyzer);
  ASSERT_FALSE(annotation);
  EXPECT_EQ(annotation.error().path, "");
  EXPECT_NE(annotation.error().reason.find("not text"), std::string::npos);
}

}  // namespace
}  // namespace quoth::input
