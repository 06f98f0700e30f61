#include "format/json_skim.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace quoth::format {
namespace {

TEST(JsonSkim, ReplacesSkippedValuesByNull) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {R"({"text":"a","b":1})", R"({"text":null,"b":1})"},
      {R"({"b":1,"tokens":[{"id":0,"tag":","},[]]})", R"({"b":1,"tokens":null})"},
      {R"({ "text" : "a\"}\\" , "tokens" : [ "]" ] })", R"({ "text" : null, "tokens" : null})"},
      {R"({"b":{"text":"a"},"c":["text",{"tokens":1}]})",
       R"({"b":{"text":"a"},"c":["text",{"tokens":1}]})"},
      {R"({"b":"text","c":1})", R"({"b":"text","c":1})"},
      {R"(["text",1])", R"(["text",1])"},
      {R"({"text":7})", R"({"text":null})"},
      {"", ""},
  };
  for (const auto& [json, skimmed] : cases) EXPECT_EQ(skim_json(json, {"text", "tokens"}), skimmed);
}

TEST(JsonSkim, InvalidTextStaysInvalid) {
  for (const char* json : {R"({"text")", R"({"text":)", R"({"text":})", R"({"text":"a)",
                           "{\"text\":[1", "\"", "}", "]]", R"({"text":"a"]})"}) {
    const auto skimmed = skim_json(json, {"text", "tokens"});
    ASSERT_TRUE(skimmed);
    EXPECT_NE(*skimmed, R"({"text":null})") << json;
  }
}

TEST(JsonSkim, RejectsDeepNesting) {
  EXPECT_FALSE(skim_json(std::string(201, '['), {}));
  EXPECT_FALSE(skim_json(R"({"tokens":)" + std::string(201, '{'), {"tokens"}));
  EXPECT_TRUE(skim_json(std::string(200, '['), {}));
}

std::string skimmed(std::string_view json) { return skim_json(json, {"text", "tokens"}).value(); }

TEST(JsonSkim, SkipsOnlyMembersOfTheOutermostObject) {
  for (const char* json : {R"({"a":{"text":"x","tokens":[1]}})", R"({"a":[{"text":"x"}]})",
                           R"([{"text":"x"}])", R"("text")", R"({"a":"\"text\":1"})"}) {
    EXPECT_EQ(skimmed(json), json);
  }
}

TEST(JsonSkim, ComparesWholeKeys) {
  for (const char* json : {R"({"texts":"x"})", R"({"ext":"x"})", R"({"Text":"x"})",
                           R"({"te\u0078t":"x"})", R"({"":"x"})"}) {
    EXPECT_EQ(skimmed(json), json);
  }
  EXPECT_EQ(skim_json(R"({"a":1,"text":2})", {"a"}), R"({"a":null,"text":2})");
  EXPECT_EQ(skim_json(R"({"a":1})", {}), R"({"a":1})");
}

TEST(JsonSkim, AValueEqualToAKeyIsNotAKey) {
  EXPECT_EQ(skimmed(R"({"a":"text","b":"tokens","c":3})"), R"({"a":"text","b":"tokens","c":3})");
}

TEST(JsonSkim, SkipsAllKindsOfValues) {
  for (const char* value : {"7", "-1.5e3", "true", "null", "\"\"", "\"a,}]\"", "[]", "{}",
                            "[[1,2],{\"a\":[3]}]", "{\"text\":{\"text\":1}}"}) {
    EXPECT_EQ(skimmed("{\"text\":" + std::string(value) + ",\"b\":1}"), "{\"text\":null,\"b\":1}")
        << value;
    EXPECT_EQ(skimmed("{\"b\":1,\"text\":" + std::string(value) + "}"), "{\"b\":1,\"text\":null}")
        << value;
  }
}

TEST(JsonSkim, AnObjectHasNotTooManyKeys) {
  std::string keys = R"("a":[1,2])";
  std::string items = "1";
  for (std::size_t i = 1; i < kMaxKeys; ++i) {
    keys += R"(,"a":{"b":1,"c":2})";
    items += ",1";
  }
  EXPECT_TRUE(skim_json("{" + keys + "}", {}));
  EXPECT_TRUE(skim_json(R"({"x":{)" + keys + R"(},"y":{)" + keys + "}}", {}));
  EXPECT_FALSE(skim_json("{" + keys + R"(,"d":1})", {}));
  EXPECT_FALSE(skim_json(R"([{"x":{)" + keys + R"(,"d":1}}])", {}));
  EXPECT_TRUE(skim_json("[" + items + ",1,1]", {})) << "a list";
  EXPECT_TRUE(skim_json(R"({"text":{)" + keys + R"(,"d":1}})", {"text"})) << "left out";
}

TEST(JsonSkim, SkipsDuplicateMembers) {
  EXPECT_EQ(skimmed(R"({"text":1,"text":2,"tokens":[3]})"),
            R"({"text":null,"text":null,"tokens":null})");
}

TEST(JsonSkim, StringsEndOnlyAtTheClosingQuote) {
  EXPECT_EQ(skimmed(R"({"text":"a\\","b":"\\\"text\":","c":1})"),
            R"({"text":null,"b":"\\\"text\":","c":1})");
}

}  // namespace
TEST(JsonSkim, TheStringUnderAKey) {
  const std::pair<const char*, const char*> cases[] = {
      {R"({"key":"value"})", "value"},
      {R"( { "a" : [ {"key":"no"} ], "key" : "a\"b" } )", R"(a\"b)"},
      {R"({"a":"key","b":"key","key":"yes","key":"no"})", "yes"},
      {R"({"a":{"key":"no"},"b":["key",":"]})", ""},
      {R"({"a":"\"key\":\"no\""})", ""},
      {R"(["key","no"])", ""},
      {R"({"key":7,"b":"no"})", ""},
      {R"({"key":")", ""},
      {R"({"key")", ""},
      {R"({"key":)", ""},
      {"", ""},
  };
  for (const auto& [json, value] : cases) EXPECT_EQ(string_under(json, "key"), value) << json;
}

}  // namespace quoth::format
