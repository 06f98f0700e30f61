#include <gtest/gtest.h>

#include "quoth/overrides.h"
#include "report/articles.h"

namespace quoth {
namespace {

constexpr char kHead[] = "{\"schema\": \"quoth/overrides/1\"}\n";

std::string error_of(const std::string& bytes) {
  const auto overrides = read_overrides(bytes, "own.ndjson");
  return overrides ? "" : overrides.error().path + ": " + overrides.error().reason;
}

TEST(OverridesReader, ReadsEveryKindOfLine) {
  const auto overrides = read_overrides(
      std::string(kHead) +
          "\n"
          R"({"names": ["Bo Kerr", "Kerr"], "articles": ["a", "b"], "name": "Bo Carr", )"
          R"("kind": "group", "description": "pilots", "note": "a call"})"
          "\r\n"
          R"({"text": "Ice is ice", "speaker": "Ann Lee", "kind": "organization"})"
          "\n"
          R"({"article": "a", "quotation": "q-00000000", "text": "Salt", "said": false})"
          "\n"
          R"({"article": "a", "text": "Silt", "speaker": null})",
      "own.ndjson");
  ASSERT_TRUE(overrides);
  const Record record = (*overrides)
                            ->apply(article("a", {{"Kerr", "“Ice is ice”"},
                                                  {"Kerr", "“Salt”"},
                                                  {"Kerr", "“Silt”"},
                                                  {"Kerr", "“Tar”"}}));
  ASSERT_EQ(record.quotations.size(), 3U);
  ASSERT_EQ(record.speakers.size(), 2U);
  EXPECT_EQ(record.speakers[0].name, "Bo Carr");
  EXPECT_EQ(record.speakers[0].kind, SpeakerKind::group);
  EXPECT_EQ(record.speakers[0].description, "pilots");
  EXPECT_EQ(record.speakers[1].name, "Ann Lee");
  EXPECT_EQ(record.speakers[1].kind, SpeakerKind::organization);
  EXPECT_EQ(record.quotations[0].speaker, record.speakers[1].id);
  EXPECT_EQ(record.quotations[1].speaker, "");
  EXPECT_EQ(record.quotations[2].speaker, record.speakers[0].id);
  EXPECT_TRUE((*overrides)->mark().starts_with("overrides-"));
  EXPECT_EQ((*overrides)->mark().size(), 18U);
}

TEST(OverridesReader, TheMarkIsOfTheFile) {
  const auto mark = [](const std::string& bytes) { return (*read_overrides(bytes, "x"))->mark(); };
  EXPECT_EQ(mark(kHead), mark(kHead));
  EXPECT_NE(mark(kHead), mark(std::string(kHead) + R"({"text": "a", "said": false})"));
}

TEST(OverridesReader, SaysWhichLineIsWrongAndWhy) {
  const struct {
    const char* line;
    const char* reason;
  } cases[] = {
      {"[]", "no JSON object on one line"},
      {R"({"names": ["a"],)", "no JSON object on one line"},
      {"{}", R"("names" is missing, or "quotation", or "text")"},
      {R"({"names": ["a"]})", R"("name" is missing)"},
      {R"({"names": [], "name": "b"})", R"("names" is no list with something in it)"},
      {R"({"names": "a", "name": "b"})", R"("names" is no list with something in it)"},
      {R"({"names": ["a", 1], "name": "b"})", R"("names" holds something else than names)"},
      {R"({"names": ["a"], "name": ""})", R"("name" is no string with something in it)"},
      {R"({"names": ["a"], "name": "b", "nmae": "c"})", R"("nmae" is no key of this kind of line)"},
      {R"({"names": ["a"], "name": "b", "kind": "man"})",
       R"("kind" is none of person, organization, group, document, unnamed)"},
      {R"({"text": "a"})", R"("speaker" is missing: a name, or null)"},
      {R"({"text": "a", "speaker": 5})", R"("speaker" is no string with something in it)"},
      {R"({"text": "a", "speaker": "b", "said": false})",
       R"("speaker" has no place beside "said")"},
      {R"({"text": "a", "said": true})", R"("said" can only be false)"},
      {R"({"text": "a", "said": false, "names": ["b"]})", R"("name" is missing)"},
  };
  for (const auto& c : cases)
    EXPECT_EQ(error_of(std::string(kHead) + c.line), std::string("own.ndjson:2: ") + c.reason)
        << c.line;
}

TEST(OverridesReader, TheFirstLineIsTheSchema) {
  const std::string reason = R"(: the first line should be {"schema": "quoth/overrides/1"})";
  EXPECT_EQ(error_of(R"({"text": "a", "said": false})"), "own.ndjson:1" + reason);
  EXPECT_EQ(error_of("\n{\"schema\": \"quoth/overrides/2\"}"), "own.ndjson:2" + reason);
  EXPECT_EQ(error_of(""), "own.ndjson: empty");
  EXPECT_EQ(error_of("\n\n"), "own.ndjson: empty");
  EXPECT_EQ(error_of(kHead), "");
}

}  // namespace
}  // namespace quoth
