#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "format/example.h"
#include "format/json.h"

namespace quoth::format {
namespace {

using Json = nlohmann::json;

Json written(const Diff& diff) { return Json::parse(diff_json(diff)); }

Diff one_change(Change change) {
  Diff diff;
  diff.changed = {change.article};
  diff.changes = {std::move(change)};
  return diff;
}

TEST(DiffJson, EmptyDiff) {
  EXPECT_EQ(diff_json({}), R"({
  "schema": "quoth/diff/2",
  "same": true,
  "articles": {
    "added": [],
    "removed": [],
    "changed": [],
    "renamed": [],
    "said": []
  },
  "changes": []
}
)");
}

TEST(DiffJson, ListsTheArticlesOfEachSide) {
  Diff diff;
  diff.added = {"a", "b"};
  diff.removed = {"c"};
  diff.changed = {"d"};
  const Json json = written(diff);
  EXPECT_EQ(json["articles"]["added"], (Json{"a", "b"}));
  EXPECT_EQ(json["articles"]["removed"], Json::array({"c"}));
  EXPECT_EQ(json["articles"]["changed"], Json::array({"d"}));
  EXPECT_EQ(json["same"], false);
}

TEST(DiffJson, TellsTheCueAndTheFiguresOfAQuotation) {
  ChangeSide side{"a", {{1, 2}}, "Ann", "twelve crews", "indirect", true};
  side.cue = "denied";
  side.sign = "-";
  side.confidence = 0.8;
  const WordChange figure{WordChange::Op::replace, "nine", "twelve"};
  const Json json = written(one_change({.kind = ChangeKind::quotation_reworded,
                                        .article = "a",
                                        .old_side = side,
                                        .new_side = side,
                                        .words = {figure},
                                        .figures = {figure},
                                        .naming = Naming::named}))["changes"][0];
  EXPECT_EQ(json["old"]["cue"], "denied");
  EXPECT_EQ(json["old"]["sign"], "-");
  EXPECT_EQ(json["old"]["addressee"], nullptr);
  EXPECT_EQ(json["old"]["confidence"], 0.8);
  EXPECT_EQ(json["figures"][0]["new"], "twelve");
  EXPECT_EQ(json["naming"], "named");
}

TEST(DiffJson, NamesRenamedArticlesAndWhatIsSaidInNewOnes) {
  Diff diff;
  diff.renamed = {{"a", "b"}};
  diff.said = {ChangeSide{"c", {}, "Ann", "ice", "direct", true}};
  const Json articles = written(diff)["articles"];
  EXPECT_EQ(articles["renamed"], Json::parse(R"([{"old": "a", "new": "b"}])"));
  EXPECT_EQ(articles["said"][0]["text"], "ice");
}

TEST(DiffJson, SameIsThatOfTheDiff) {
  for (const int part : {0, 1, 2}) {
    Diff diff;
    if (part == 0) diff.added = {"a"};
    if (part == 1) diff.removed = {"a"};
    if (part == 2) diff.changes.resize(1);
    EXPECT_EQ(written(diff)["same"], false) << part;
  }
  Diff diff;
  diff.changed = {"a"};
  EXPECT_EQ(written(diff)["same"], true) << "a list of changed articles is not a change";
}

TEST(DiffJson, AnAbsentSideIsNull) {
  const ChangeSide side{"a", {{1, 2}}, "Ann", "words", "direct", true};
  const Json added =
      written(one_change({.kind = ChangeKind::quotation_added, .article = "a", .new_side = side}));
  EXPECT_EQ(added["changes"][0]["old"], nullptr);
  EXPECT_EQ(added["changes"][0]["new"]["text"], "words");
  const Json removed = written(
      one_change({.kind = ChangeKind::quotation_removed, .article = "a", .old_side = side}));
  EXPECT_EQ(removed["changes"][0]["new"], nullptr);
  EXPECT_EQ(removed["changes"][0]["old"]["text"], "words");
}

TEST(DiffJson, ASideHasItsArticlePlaceSpeakerTypeAndText) {
  ChangeSide side{"a", {{1, 2}, {5, 9}}, "Ann", "words", "mixed", true};
  const auto new_of = [](const ChangeSide& with) {
    return written(one_change({.article = "a", .new_side = with}))["changes"][0]["new"];
  };
  EXPECT_EQ(new_of(side),
            Json::parse(R"({"article":"a","speaker":"Ann","speaker_kind":null,"type":"mixed",
      "text":"words","place":[{"start":1,"end":2},{"start":5,"end":9}],"medium":null,"sign":null,
      "cue":null,"source":null,"addressee":null,"confidence":0.0})"));
  side = {"a", {}, "", "", "", true};
  EXPECT_EQ(new_of(side),
            Json::parse(R"({"article":"a","speaker":null,"speaker_kind":null,"type":null,"text":"",
      "place":[],"medium":null,"sign":null,"cue":null,"source":null,"addressee":null,
      "confidence":null})"))
      << "missing parts are null";
}

TEST(DiffJson, NamesAllKinds) {
  for (int k = 0; k <= static_cast<int>(ChangeKind::entity_added); ++k) {
    const auto kind = static_cast<ChangeKind>(k);
    EXPECT_EQ(written(one_change({.kind = kind, .article = "a"}))["changes"][0]["kind"],
              to_string(kind));
  }
}

TEST(DiffJson, HasWordChanges) {
  const Change change{.article = "a",
                      .words = {{WordChange::Op::insert, "", "in"},
                                {WordChange::Op::delete_, "out", ""},
                                {WordChange::Op::replace, "a \"b\"", "c\nd"}}};
  EXPECT_EQ(written(one_change(change))["changes"][0]["words"], Json::parse(R"([
      {"op":"insert","old":"","new":"in"},
      {"op":"delete","old":"out","new":""},
      {"op":"replace","old":"a \"b\"","new":"c\nd"}])"));
}

TEST(DiffJson, KeepsTheOrderOfTheChanges) {
  Diff diff;
  for (const char* article : {"b", "a", "b"}) diff.changes.push_back({.article = article});
  const Json json = written(diff);
  ASSERT_EQ(json["changes"].size(), 3U);
  EXPECT_EQ(json["changes"][0]["article"], "b");
  EXPECT_EQ(json["changes"][1]["article"], "a");
}

TEST(DiffJson, EndsWithOneLineEnd) {
  const std::string json = diff_json(example_diff());
  EXPECT_TRUE(json.ends_with("}\n"));
  EXPECT_FALSE(json.ends_with("\n\n"));
}

}  // namespace
}  // namespace quoth::format
