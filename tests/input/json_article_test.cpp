#include "input/json_article.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace quoth::input {
namespace {

TEST(JsonArticle, ReadsIdTextAndAllOtherKeysAsMeta) {
  const auto article = read_article(R"({"z": 1, "id": "x", "text": "R\u00e9", "a": [true]})");
  ASSERT_TRUE(article);
  EXPECT_EQ(article->id, "x");
  EXPECT_EQ(article->bytes, "Ré");
  EXPECT_EQ(article->meta, R"({"z":1,"a":[true]})");
}

TEST(JsonArticle, MergesAnObjectMeta) {
  EXPECT_EQ(read_article(R"({"id":1,"text":"","meta":{"a":1},"b":2})")->meta, R"({"a":1,"b":2})");
  EXPECT_EQ(read_article(R"({"id":1,"text":"","meta":"m"})")->meta, R"({"meta":"m"})");
}

TEST(JsonArticle, ComputesAMissingIdFromTheText) {
  const auto one = read_article(R"({"text": "Rain."})");
  EXPECT_EQ(one->id.size(), 16U);
  EXPECT_EQ(one->id, read_article(R"({"id": null, "text": "Rain.", "x": 1})")->id);
  EXPECT_NE(one->id, read_article(R"({"text": "Snow."})")->id);
}

TEST(JsonArticle, RejectsOtherJson) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"{\"text\": ", "bad JSON at byte 10"},
      {"[]", "not a JSON object"},
      {"{}", "no \"text\" in it"},
      {"{\"text\": 3}", "no \"text\" in it"},
      {"{\"text\": \"\", \"id\": 1.5}", "an \"id\" that is neither text nor a whole number"},
      {"{\"text\": \"\", \"x\": " + std::string(500, '[') + std::string(500, ']') + "}",
       "JSON nested too deep"},
      {"{\"text\": \"\xff\"}", "bad JSON at byte 11"},
      {"{\"text\": \"\", \"x\": 1e999}", "bad JSON"},
  };
  for (const auto& [json, reason] : cases) {
    const auto article = read_article(json);
    ASSERT_FALSE(article) << json;
    EXPECT_EQ(article.error().reason, reason) << json;
  }
}

TEST(JsonArticle, KindDependsOnTheSchemaOnly) {
  EXPECT_EQ(kind_of_json(R"({"schema":"quoth/annotation/1","id":"x"})"), JsonKind::annotation);
  EXPECT_EQ(kind_of_json(R"({"id":"x","schema": "quoth/annotation/1"})"), JsonKind::annotation);
  EXPECT_EQ(kind_of_json(R"({"schema": "quoth/report/1"})"), JsonKind::report);
  EXPECT_EQ(kind_of_json(R"({"text":"a \"quoth/report/1\" in it"})"), JsonKind::article);
}

TEST(JsonArticle, ReadsOnlyMetaFromAnAnnotation) {
  const auto article = read_article(
      R"({"schema":"quoth/annotation/1","id":"x","text":"Rain.","meta":{"a":1},"tokens":[]})");
  EXPECT_EQ(article->meta, R"({"a":1})");
}

}  // namespace
}  // namespace quoth::input
