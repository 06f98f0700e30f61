#include "api/annotation_style.h"

#include <gtest/gtest.h>

#include <string>

#include "quoth/analyzer.h"

namespace quoth::api {
namespace {

Annotation annotation() {
  const auto analyzer = Analyzer::built_in({.fast = true});
  return *analyzer.annotate({.id = "a", .bytes = "“It rains,” Jo Alder said."});
}

std::string written(const char* json) {
  Options options(json);
  const auto style = AnnotationStyle::take(options);
  options.check_all_taken();
  return style.write(annotation());
}

TEST(AnnotationStyle, HasTheFormatsOfAnnotate) {
  struct Case {
    const char* json;
    const char* has;
    const char* lacks;
  };
  const Case cases[] = {
      {"{}", "\"tokens\":", "\n"},
      {R"({"format": "spacy"})", "\"spans\":", "quoth/annotation"},
      {R"({"format": "csv"})", "Jo Alder", "{"},
      {R"({"format": "brat"})", "T1\t", "{"},
      {R"({"format": "conllu"})", "# text", "{"},
      {R"({"layers": ["quotations"]})", "\"quotations\":", "\"tokens\":"},
      {R"({"offsets": "bytes"})", "\"offsets\":\"bytes\"", "code_points"},
  };
  for (const auto& [json, has, lacks] : cases) {
    SCOPED_TRACE(json);
    const std::string text = written(json);
    EXPECT_NE(text.find(has), std::string::npos) << text;
    EXPECT_EQ(text.find(lacks), std::string::npos) << text;
  }
}

TEST(AnnotationStyle, PreciseLeavesOutWhatIsNotSure) {
  Annotation unsure = annotation();
  ASSERT_EQ(unsure.quotations.size(), 1U);
  unsure.quotations[0].confidence = 0.9;
  constexpr char kNone[] = "\"quotations\":[]";
  EXPECT_EQ(AnnotationStyle().write(unsure).find(kNone), std::string::npos);
  EXPECT_NE(AnnotationStyle{.confidence = kPrecise}.write(unsure).find(kNone), std::string::npos);
}

}  // namespace
}  // namespace quoth::api
