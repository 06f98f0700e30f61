#include "input/json_article.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace quoth::input {
namespace {

// The article of a JSON text that has one.
Article article_of(std::string_view json, const ArticleKeys& keys = {}) {
  auto given = read_article(json, keys);
  EXPECT_TRUE(given) << json;
  return given ? given->article : Article{};
}

TEST(JsonArticle, ReadsIdTextAndAllOtherKeysAsMeta) {
  const Article article = article_of(R"({"z": 1, "id": "x", "text": "R\u00e9", "a": [true]})");
  EXPECT_EQ(article.id, "x");
  EXPECT_EQ(article.bytes, "Ré");
  EXPECT_EQ(article.meta, R"({"z":1,"a":[true]})");
}

TEST(JsonArticle, MergesAnObjectMeta) {
  EXPECT_EQ(article_of(R"({"id":1,"text":"","meta":{"a":1},"b":2})").meta, R"({"a":1,"b":2})");
  EXPECT_EQ(article_of(R"({"id":1,"text":"","meta":"m"})").meta, R"({"meta":"m"})");
}

TEST(JsonArticle, ComputesAMissingIdFromTheText) {
  const std::string id = article_of(R"({"text": "Rain."})").id;
  EXPECT_EQ(id.size(), 16U);
  EXPECT_EQ(id, article_of(R"({"id": null, "text": "Rain.", "x": 1})").id);
  EXPECT_EQ(id, article_of(R"({"id": "", "text": "Rain."})").id);
  EXPECT_EQ(id, article_of(R"({"schema": "quoth/annotation/2", "id": "", "text": "Rain."})").id);
  EXPECT_NE(id, article_of(R"({"text": "Snow."})").id);
}

// An article with so many keys in an object beside its text, and with as many objects of one key.
std::string with_keys(std::size_t count) {
  std::string json = R"({"text": "Rain.", "inner": {)";
  for (std::size_t i = 0; i < count; ++i)
    json.append(i == 0 ? "" : ",").append(fmt::format(R"("k{}":[{{"a":1}},{{"a":2}}])", i));
  return json + "}}";
}

// The time that they take grows with the square of their number.
TEST(JsonArticle, AnObjectHasNotTooManyKeys) {
  EXPECT_TRUE(read_article(with_keys(10'000), {}));
  const auto article = read_article(with_keys(10'001), {});
  ASSERT_FALSE(article);
  EXPECT_EQ(article.error().reason, "more than 10000 keys in a JSON object");
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
    const auto article = read_article(json, {});
    ASSERT_FALSE(article) << json;
    EXPECT_EQ(article.error().reason, reason) << json;
  }
}

TEST(JsonArticle, KindDependsOnTheSchemaOnly) {
  EXPECT_EQ(kind_of_json(R"({"schema":"quoth/annotation/2","id":"x"})"), JsonKind::annotation);
  EXPECT_EQ(kind_of_json(R"({"id":"x","schema": "quoth/annotation/2"})"), JsonKind::annotation);
  EXPECT_EQ(kind_of_json(R"({"schema": "quoth/report/2"})"), JsonKind::report);
  EXPECT_EQ(kind_of_json(R"({"text":"a \"quoth/report/2\" in it"})"), JsonKind::article);
  EXPECT_EQ(kind_of_json(R"({"text":"quoth/annotation/2 is a format"})"), JsonKind::article);
  EXPECT_EQ(kind_of_json(R"({"meta":{"schema":"quoth/annotation/2"}})"), JsonKind::article);
}

TEST(JsonArticle, TextThatBeginsLikeASchemaIsText) {
  const Article article = article_of(R"({"text":"quoth/annotation/2 is a format","id":"x"})");
  EXPECT_EQ(article.bytes, "quoth/annotation/2 is a format");
  EXPECT_FALSE(article.date);
}

TEST(JsonArticle, TheDateOfAnAnnotationIsADayOrNone) {
  const Article article =
      article_of(R"({"schema":"quoth/annotation/2","id":"x","date":"soon","text":"Rain."})");
  EXPECT_EQ(article.date, "");
}

TEST(JsonArticle, ReadsAnAnnotationsArticle) {
  const Article article = article_of(
      R"({"schema":"quoth/annotation/2","id":"x","title":"Rain falls","date":"2020-02-04",)"
      R"("text":"Rain.","meta":{"a":1},"tokens":[]})");
  EXPECT_EQ(article.id, "x");
  EXPECT_EQ(article.title, "Rain falls");
  EXPECT_EQ(article.date, "2020-02-04");
  EXPECT_EQ(article.bytes, "Rain.");
  EXPECT_EQ(article.meta, R"({"a":1})");
}

TEST(JsonArticle, TriesTheUsualKeysInOrder) {
  const struct {
    const char* json;
    const char* text;
    const char* id;
  } cases[] = {
      {R"({"content": "no", "text": "yes", "url": "u", "id": "i"})", "yes", "i"},
      {R"({"Body": "yes", "GUID": "g", "link": "l"})", "yes", "g"},
      {R"({"text": " ", "articleBody": "yes", "url": "http://a"})", "yes", "http://a"},
      {R"({"text": null, "content": {"rendered": "no"}, "maintext": "yes", "_id": 7})", "yes", "7"},
      {R"({"text": "", "id": null, "uuid": "u"})", "", "u"},
      {R"({"text": "", "id": "", "uuid": "u"})", "", "u"},
      {R"({"text": "yes", "_id": {"$oid": "1"}, "url": "u"})", "yes", "u"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(article_of(c.json).bytes, c.text) << c.json;
    EXPECT_EQ(article_of(c.json).id, c.id) << c.json;
  }
}

TEST(JsonArticle, KeysThatWereAskedForGoIntoObjects) {
  const ArticleKeys keys = {
      .text = {"post.body"}, .id = {"post.number"}, .title = {"head"}, .date = {"post.at"}};
  const Article article = article_of(
      R"({"text": "no", "id": "no", "post": {"body": "yes", "number": 3, "at": 1580774400},)"
      R"( "head": "Rain falls", "title": "no", "date": "2001-01-01"})",
      keys);
  EXPECT_EQ(article.bytes, "yes");
  EXPECT_EQ(article.id, "3");
  EXPECT_EQ(article.title, "Rain falls");
  EXPECT_EQ(article.date, "2020-02-04");
  EXPECT_EQ(article.meta, R"({"text":"no","id":"no","post":{"at":1580774400},)"
                          R"("head":"Rain falls","title":"no","date":"2001-01-01"})");
  EXPECT_EQ(article_of(R"({"post.body": "yes"})", keys).bytes, "yes") << "a key with a dot";
  EXPECT_EQ(read_article(R"({"text": "no"})", keys).error().reason, "no \"post.body\" in it");
}

TEST(JsonArticle, TitleAndDateStayInMeta) {
  const Article article =
      article_of(R"({"text": "Rain.", "headline": "Rain falls", "pubDate": "4 Feb 2020"})");
  EXPECT_EQ(article.title, "Rain falls");
  EXPECT_EQ(article.date, "2020-02-04");
  EXPECT_EQ(article.meta, R"({"headline":"Rain falls","pubDate":"4 Feb 2020"})");
}

TEST(JsonArticle, DatesAreUnderTheFirstUsualKeyWithOne) {
  const std::pair<const char*, const char*> cases[] = {
      {R"({"date": "2020-02-04"})", "2020-02-04"},
      {R"({"DATE": "2020-02-04"})", "2020-02-04"},
      {R"({"published": 20200204})", "2020-02-04"},
      {R"({"date": 1580774400000})", "2020-02-04"},
      {R"({"date": "soon", "published": "2020-02-04"})", "2020-02-04"},
      {R"({"published": "2021-01-01", "date": "2020-02-04"})", "2020-02-04"},
      {R"({"meta": {"date": "2020-02-04"}})", "2020-02-04"},
      {R"({"date": {"value": "2020-02-04"}})", "nothing"},
      {R"({"source": "2020-02-04"})", "nothing"},
      {R"({"date": "2016-02-31"})", ""},
      {R"({"date": "2016-02-31", "published": "2016-03-01"})", "2016-03-01"},
  };
  for (const auto& [rest, date] : cases) {
    const std::string json = R"({"text": "Rain.", )" + std::string(rest).substr(1);
    EXPECT_EQ(article_of(json).date.value_or("nothing"), date) << json;
  }
}

TEST(JsonArticle, ADayThatDoesNotExistIsAFault) {
  EXPECT_EQ(read_article(R"({"text": "Rain.", "date": "2016-02-31"})", {})->fault,
            "\"date\" is a day that the calendar does not have: 2016-02-31");
  EXPECT_EQ(read_article(R"({"text": "Rain.", "date": "2016-02-29"})", {})->fault, "");
}

TEST(JsonArticle, MetaIsAddedToAnArticle) {
  Article article{.id = "x", .bytes = "Rain.", .meta = R"({"a":1,"b":2})", .title = "old"};
  EXPECT_EQ(add_meta(article, R"({"b":3,"title":"new","date":"2020-02-04"})", {}), "");
  EXPECT_EQ(article.meta, R"({"a":1,"b":3,"title":"new","date":"2020-02-04"})");
  EXPECT_EQ(article.title, "new");
  EXPECT_EQ(article.date, "2020-02-04");
  EXPECT_NE(add_meta(article, R"({"date":"2020-02-30"})", {}), "");
  EXPECT_EQ(article.date, "");
}

}  // namespace
}  // namespace quoth::input
