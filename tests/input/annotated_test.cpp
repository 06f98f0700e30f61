#include "input/annotated.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "format/json.h"

namespace quoth::input {
namespace {

using enum Input::Kind;

Input input_of(Input::Kind kind, std::string bytes) {
  return {.kind = kind, .place = "corpus/a.txt", .id = "a.txt", .bytes = std::move(bytes)};
}

TEST(ArticleOf, AFileIsOneArticle) {
  Input input = input_of(text, "Caf\xe9");
  const auto made = article_of(input, {});
  ASSERT_TRUE(made);
  EXPECT_EQ(made->article.id, "a.txt") << "not the place";
  EXPECT_EQ(made->article.bytes, "Caf\xe9") << "as they were read";
  EXPECT_EQ(made->article.meta, "{}");
  EXPECT_TRUE(input.bytes.empty()) << "the bytes were moved";
  EXPECT_EQ(input.id, "a.txt") << "the rest stays";
}

TEST(ArticleOf, AFileThatLooksLikeJsonIsStillText) {
  Input input = input_of(text, R"({"id":"x","text":"Rain."})");
  const auto made = article_of(input, {});
  ASSERT_TRUE(made);
  EXPECT_EQ(made->article.id, "a.txt");
  EXPECT_EQ(made->article.bytes, R"({"id":"x","text":"Rain."})");
}

TEST(ArticleOf, ReadsIdTextAndMetaFromJson) {
  Input input = input_of(json, R"({"id":"x","text":"R\u00e9.","page":3})");
  const auto made = article_of(input, {});
  ASSERT_TRUE(made);
  EXPECT_EQ(made->article.id, "x");
  EXPECT_EQ(made->article.bytes, "R\u00e9.");
  EXPECT_EQ(made->article.meta, R"({"page":3})");
}

TEST(ArticleOf, ATextInJsonMayBeHtml) {
  Input input = input_of(
      json,
      R"({"id":"x","title":"Tea","content":"&ldquo;Tea,&rdquo; he said.<br/>\n<p>Rain.</p>"})");
  const auto made = article_of(input, {});
  ASSERT_TRUE(made) << made.error().reason;
  EXPECT_EQ(made->article.id, "x");
  EXPECT_EQ(made->article.bytes, "\u201CTea,\u201D he said.\n\nRain.");
  EXPECT_EQ(made->article.paragraphs.size(), 2U);
  EXPECT_EQ(made->article.title, "Tea");
  EXPECT_EQ(made->article.meta, R"({"title":"Tea"})");
  input = input_of(json, R"({"text":"If a < b, he said, <Laughter> ends."})");
  EXPECT_EQ(article_of(input, {})->article.bytes, "If a < b, he said, <Laughter> ends.");
}

TEST(ArticleOf, AnAnnotationIsReadAsItIs) {
  Annotation annotation;
  annotation.text = "They write </p> there.";
  Input input = input_of(json, format::annotation_json(annotation, OffsetUnit::code_points));
  EXPECT_EQ(article_of(input, {})->article.bytes, annotation.text);
}

TEST(ArticleOf, ReadsTheArticleOfAnAnnotation) {
  Annotation annotation;
  annotation.id = "x";
  annotation.text = "Rain.";
  annotation.meta = R"({"page":3})";
  Input input = input_of(json, format::annotation_json(annotation, OffsetUnit::code_points));
  const auto made = article_of(input, {});
  ASSERT_TRUE(made) << made.error().reason;
  EXPECT_EQ(made->article.id, "x");
  EXPECT_EQ(made->article.bytes, "Rain.");
  EXPECT_EQ(made->article.meta, R"({"page":3})");
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
    const auto made = article_of(input, {});
    ASSERT_FALSE(made) << c.reason;
    EXPECT_EQ(made.error(), (Error{"", c.reason}));
  }
}

TEST(ArticleOf, TheDateIsFromMetaOrFromTheName) {
  Input input = input_of(text, "Rain.");
  EXPECT_EQ(article_of(input, {})->article.date, std::nullopt) << "what the text says";
  input.date = "2020-02-04";
  EXPECT_EQ(article_of(input, {})->article.date, "2020-02-04");
  input.meta = R"({"date":"2021-01-01","url":"u"})";
  EXPECT_EQ(article_of(input, {})->article.date, "2021-01-01");
  EXPECT_EQ(article_of(input, {})->article.meta, input.meta);
  Input faulty = input_of(text, "Rain.");
  faulty.fault = "no such day";
  EXPECT_EQ(article_of(faulty, {})->article.date, "");
  EXPECT_EQ(article_of(faulty, {})->fault, "no such day");
}

TEST(AnnotateInput, ReturnsTheArticlesAnnotation) {
  const Analyzer analyzer = Analyzer::built_in();
  Input input = input_of(json, R"({"id":"x","text":"“It rains,” Jo Alder said.","page":3})");
  const auto annotated = annotate_input(input, {}, analyzer);
  ASSERT_TRUE(annotated) << annotated.error().reason;
  EXPECT_EQ(annotated->annotation.id, "x");
  EXPECT_EQ(annotated->annotation.meta, R"({"page":3})");
  EXPECT_EQ(annotated->annotation.text, "“It rains,” Jo Alder said.");
  EXPECT_EQ(annotated->annotation.quotations.size(), 1U);
}

TEST(AnnotateInput, ErrorsOfInputAndAnalyzerHaveNoPath) {
  const Analyzer analyzer = Analyzer::built_in();
  Input missing = input_of(error, "no such file or directory");
  EXPECT_EQ(annotate_input(missing, {}, analyzer).error(),
            (Error{"", "no such file or directory"}));
  Input empty = input_of(text, "");
  EXPECT_EQ(annotate_input(empty, {}, analyzer).error(), (Error{"", "empty"}));
  Input binary = input_of(text, std::string("PK\3\4\0\0\0\0", 8));
  const auto annotated = annotate_input(binary, {}, analyzer);
  ASSERT_FALSE(annotated);
  EXPECT_EQ(annotated.error().path, "");
  EXPECT_NE(annotated.error().reason.find("not text"), std::string::npos);
}

}  // namespace
}  // namespace quoth::input
