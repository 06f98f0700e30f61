#include "format/json_writer.h"

#include <gtest/gtest.h>

namespace quoth::format {
namespace {

using Layout = JsonWriter::Layout;

std::string written(std::string_view text) {
  std::string out;
  JsonWriter(out, Layout::compact).string(text);
  return out;
}

TEST(JsonWriter, EscapesOnlyForbiddenCharacters) {
  const std::vector<std::pair<std::string_view, std::string_view>> cases = {
      {"", R"("")"},
      {"plain", R"("plain")"},
      {"\"a\\b\"/", R"("\"a\\b\"/")"},
      {"\b\f\n\r\t", R"("\b\f\n\r\t")"},
      {std::string_view("\0\x1f\x7f", 3), "\"\\u0000\\u001f\x7f\""},
      {"caf\u00e9 \u201c\U0001F600\u201d", "\"caf\u00e9 \u201c\U0001F600\u201d\""},
  };
  for (const auto& [text, json] : cases) EXPECT_EQ(written(text), json);
}

TEST(JsonWriter, EscapesAtAnyPosition) {
  for (std::size_t place = 0; place < 100; ++place) {
    const std::string before(place, 'x');
    const std::string after(100 - place, 'y');
    EXPECT_EQ(written(before + '\n' + after), '"' + before + "\\n" + after + '"');
  }
}

TEST(JsonWriter, GivesALongTextOutInParts) {
  const std::string text(1000, 'x');
  std::string whole;
  std::string joined;
  std::size_t parts = 0;
  const auto put = [&](JsonWriter& json) {
    json.begin_array();
    for (int i = 0; i < 1000; ++i) json.string(text);
    json.end_array();
  };
  {
    JsonWriter json(whole, Layout::indented);
    put(json);
  }
  const Write write = [&](std::string_view part) {
    joined += part;
    ++parts;
    EXPECT_LT(part.size(), 100000U);
  };
  {
    JsonWriter json(write, Layout::indented);
    put(json);
  }
  EXPECT_EQ(joined, whole);
  EXPECT_GT(parts, 10U);
}

std::string document(Layout layout) {
  std::string out;
  JsonWriter json(out, layout);
  json.begin_object();
  json.member("a", "x");
  json.optional_member("b", "");
  json.key("empty");
  json.begin_array();
  json.end_array();
  json.key("places");
  json.begin_array();
  for (const std::uint32_t n : {0U, 4294967295U}) {
    json.begin_object(JsonWriter::Shape::line);
    json.member("n", n);
    json.key("in");
    json.begin_array();
    json.boolean(n == 0);
    json.end_array();
    json.end_object();
  }
  json.end_array();
  json.key("blocks");
  json.begin_array();
  for (const std::uint32_t n : {1U, 2U}) {
    json.begin_object();
    json.member("n", n);
    json.end_object();
  }
  json.end_array();
  json.end_object();
  return out;
}

TEST(JsonWriter, CompactHasNoSpaces) {
  EXPECT_EQ(document(Layout::compact),
            R"({"a":"x","b":null,"empty":[],)"
            R"("places":[{"n":0,"in":[true]},{"n":4294967295,"in":[false]}],)"
            R"("blocks":[{"n":1},{"n":2}]})");
}

TEST(JsonWriter, AnAdditionalElementOnlyAddsLines) {
  EXPECT_EQ(document(Layout::indented), R"({
  "a": "x",
  "b": null,
  "empty": [],
  "places": [
    {"n": 0, "in": [true]},
    {"n": 4294967295, "in": [false]}
  ],
  "blocks": [
    {
      "n": 1
    }, {
      "n": 2
    }
  ]
})");
}

}  // namespace
}  // namespace quoth::format
