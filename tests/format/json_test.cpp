#include "format/json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "format/example.h"

namespace quoth::format {
namespace {

using Json = nlohmann::ordered_json;

std::vector<std::string> keys_of(const std::string& text) {
  std::vector<std::string> keys;
  const Json json = Json::parse(text);
  for (const auto& [key, value] : json.items()) keys.push_back(key);
  return keys;
}

using Keys = std::vector<std::string>;

TEST(Layers, EachIsWrittenOnlyIfRequested) {
  const Keys head = {"schema", "id",   "digest", "encoding",  "title",
                     "date",   "text", "meta",   "paragraphs"};
  for (const bool tokens : {false, true}) {
    for (const bool entities : {false, true}) {
      for (const bool quotations : {false, true}) {
        Keys expected = head;
        if (tokens) expected.insert(expected.end(), {"sents", "tokens"});
        expected.push_back("spans");
        if (entities) expected.push_back("ents");
        if (quotations) expected.insert(expected.end(), {"quotations", "speakers"});
        EXPECT_EQ(keys_of(annotation_json(example_annotation(), OffsetUnit::code_points,
                                          {tokens, entities, quotations})),
                  expected);
      }
    }
  }
}

TEST(Layers, AllAreWrittenByDefault) {
  EXPECT_EQ(annotation_json(example_annotation(), OffsetUnit::code_points),
            annotation_json(example_annotation(), OffsetUnit::code_points, {true, true, true}));
}

TEST(Layers, EntitiesReferToSpeakersOnlyIfSpeakersAreWritten) {
  const auto first = [](Layers layers) {
    return Json::parse(
        annotation_json(example_annotation(), OffsetUnit::code_points, layers))["ents"][0];
  };
  EXPECT_EQ(first({})["speaker"], "ann-lee");
  EXPECT_FALSE(first({.quotations = false}).contains("speaker"));
}

TEST(AnnotationJson, TokensUseTheSameUnit) {
  const auto second = [](OffsetUnit unit) {
    const auto json = Json::parse(annotation_json(example_annotation(), unit));
    return json["tokens"][1]["start"].get<int>();
  };
  EXPECT_EQ(second(OffsetUnit::code_points), 5);
  EXPECT_EQ(second(OffsetUnit::bytes), 6);
  EXPECT_EQ(second(OffsetUnit::utf16), 5);
}

TEST(AnnotationJson, NumbersTheTokens) {
  const auto json = Json::parse(annotation_json(example_annotation(), OffsetUnit::bytes));
  for (std::size_t t = 0; t < json["tokens"].size(); ++t) EXPECT_EQ(json["tokens"][t]["id"], t);
  EXPECT_EQ(json["tokens"][2],
            Json::parse(R"({"id":2,"start":11,"end":16,"tag":"VB","lemma":"close"})"));
}

TEST(AnnotationJson, CodePointPlacesSliceTheText) {
  const std::string text = "\u00e9\U0001F600 rain";
  Annotation annotation;
  annotation.text = text;
  annotation.tokens = {{{7, 11}, Tag::NN, {}}};
  for (const auto& [unit, start] :
       {std::pair(OffsetUnit::code_points, 3), std::pair(OffsetUnit::utf16, 4),
        std::pair(OffsetUnit::bytes, 7)}) {
    const auto json = Json::parse(annotation_json(annotation, unit));
    EXPECT_EQ(json["tokens"][0]["start"], start);
    EXPECT_EQ(json["tokens"][0]["end"], start + 4);
    EXPECT_EQ(json["text"], text);
  }
}

TEST(ReportJson, EmptyReport) {
  const auto json = Json::parse(report_json({}));
  EXPECT_EQ(keys_of(report_json({})), (Keys{"schema", "quoth", "models", "articles", "copies",
                                            "speakers", "statements", "entities", "errors"}));
  EXPECT_EQ(json["schema"], "quoth/report/2");
  for (const char* list : {"articles", "copies", "speakers", "statements", "entities", "errors"})
    EXPECT_EQ(json[list], Json::array()) << list;
}

TEST(ReportJson, StartsWithTheSchema) {
  EXPECT_LT(report_json(example_report()).find("quoth/report/2"), 50U);
}

TEST(ReadReport, EmptyReport) {
  const auto report = read_report(report_json({}));
  ASSERT_TRUE(report) << report.error().reason;
  EXPECT_TRUE(report->articles.empty());
  EXPECT_TRUE(report->errors.empty());
}

TEST(ReadReport, RejectsAnnotationsAndTheReverse) {
  const std::string annotation = annotation_json(example_annotation(), OffsetUnit::code_points);
  EXPECT_EQ(read_report(annotation).error(),
            (Error{"", "\"schema\" is quoth/annotation/2, but this version reads quoth/report/2"}));
  EXPECT_EQ(read_annotation(report_json(example_report())).error(),
            (Error{"", "\"schema\" is quoth/report/2, but this version reads quoth/annotation/2"}));
}

}  // namespace
}  // namespace quoth::format
