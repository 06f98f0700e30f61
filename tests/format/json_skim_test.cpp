#include "format/json_skim.h"

#include <gtest/gtest.h>

#include <vector>

namespace quoth::format {
namespace {

TEST(JsonSkim, PutsNullInPlaceOfWhatIsSkipped) {
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

TEST(JsonSkim, RefusesWhatNestsTooDeep) {
  EXPECT_FALSE(skim_json(std::string(201, '['), {}));
  EXPECT_FALSE(skim_json(R"({"tokens":)" + std::string(201, '{'), {"tokens"}));
  EXPECT_TRUE(skim_json(std::string(200, '['), {}));
}

}  // namespace
}  // namespace quoth::format
