#include <gtest/gtest.h>

#include "format/example.h"
#include "format/json.h"

namespace quoth::format {
namespace {

TEST(AnnotationJson, HasAllLayers) {
  expect_golden("annotation.ndjson",
                annotation_json(example_annotation(), OffsetUnit::code_points) + "\n");
}

TEST(AnnotationJson, WritesTheUnitUnlessCodePoints) {
  const auto has = [](const std::string& json, std::string_view part) {
    return json.find(part) != std::string::npos;
  };
  const auto bytes = annotation_json(example_annotation(), OffsetUnit::bytes);
  EXPECT_TRUE(has(bytes, R"("offsets":"bytes")"));
  EXPECT_TRUE(has(bytes, R"("paragraphs":[{"start":0,"end":16)"));
  const auto code_points = annotation_json(example_annotation(), OffsetUnit::code_points);
  EXPECT_FALSE(has(code_points, R"("offsets")"));
  EXPECT_TRUE(has(code_points, R"("paragraphs":[{"start":0,"end":15)"));
}

TEST(AnnotationJson, OmitsLayers) {
  const auto json = annotation_json(example_annotation(), OffsetUnit::code_points,
                                    {.tokens = false, .entities = true, .quotations = false});
  for (const char* absent :
       {"\"tokens\"", "\"sents\"", "\"quotations\"", "\"speakers\"", "\"speaker\""}) {
    EXPECT_EQ(json.find(absent), std::string::npos) << absent;
  }
  EXPECT_NE(json.find("\"ents\""), std::string::npos);
}

TEST(AnnotationJson, IsOneLine) {
  Annotation annotation = example_annotation();
  annotation.meta = "{\n  \"a\": 1\r\n}";
  const auto json = annotation_json(annotation, OffsetUnit::code_points);
  EXPECT_EQ(json.find_first_of("\r\n"), std::string::npos);
}

TEST(AnnotationJson, EmptyAnnotation) {
  EXPECT_EQ(annotation_json({}, OffsetUnit::code_points),
            R"({"schema":"quoth/annotation/2","id":"","digest":"","encoding":"","title":"",)"
            R"("date":null,"text":"","meta":{},"paragraphs":[],"sents":[],"tokens":[],)"
            R"("spans":{"quoted":[]},"ents":[],"quotations":[],"speakers":[]})");
}

}  // namespace
}  // namespace quoth::format
