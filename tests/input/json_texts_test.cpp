#include "input/json_texts.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "scratch.h"

namespace quoth::input {
namespace {

JsonTexts opened(const std::string& path) {
  return JsonTexts(BufferedStream(*ByteStream::open(path)));
}

// Each text after its number and ":"; an error after its path and "!".
std::vector<std::string> texts_of(std::string_view bytes) {
  const Scratch scratch;
  JsonTexts texts = opened(scratch.write("a.ndjson", bytes));
  std::vector<std::string> out;
  while (auto text = texts.next()) {
    out.push_back(*text ? std::to_string((*text)->number) + ":" + (*text)->text
                        : text->error().path + "!" + text->error().reason);
  }
  return out;
}

TEST(JsonTexts, ReadsOneTextPerLine) {
  using Texts = std::vector<std::string>;
  EXPECT_EQ(texts_of("{\"a\":1}\n\n{\"b\":2}\n"), (Texts{"1:{\"a\":1}", "3:{\"b\":2}"}));
  EXPECT_EQ(texts_of("{\"a\":1}"), (Texts{"1:{\"a\":1}"}));
  EXPECT_EQ(texts_of(""), Texts());
}

TEST(JsonTexts, AnIndentedTextEndsAtItsBrace) {
  const auto texts = texts_of("{\n  \"a\": 1\n}\n{\"b\":2}\n");
  ASSERT_EQ(texts.size(), 2U);
  EXPECT_TRUE(texts[0].starts_with("1:{"));
  EXPECT_EQ(texts[1], "4:{\"b\":2}");
}

using Texts = std::vector<std::string>;

TEST(JsonTexts, RemovesOnlyTrailingBlanks) {
  EXPECT_EQ(texts_of("{} \t\r\n  {}\n"), (Texts{"1:{}", "2:  {}"}));
  EXPECT_EQ(texts_of(" \r\n\t\n"), Texts());
}

TEST(JsonTexts, RemovesAByteOrderMarkFromTheFirstLineOnly) {
  EXPECT_EQ(texts_of("\xef\xbb\xbf{}\n\xef\xbb\xbf{}\n"), (Texts{"1:{}", "2:\xef\xbb\xbf{}"}));
  EXPECT_EQ(texts_of("\xef\xbb\xbf\n{}\n"), Texts{"2:{}"}) << "nothing else on it";
}

TEST(JsonTexts, DoesNotCheckForJson) {
  EXPECT_EQ(texts_of("no JSON\n[1]\n\"x\"\n"), (Texts{"1:no JSON", "2:[1]", "3:\"x\""}));
}

TEST(JsonTexts, AnIndentedTextKeepsItsLines) {
  EXPECT_EQ(texts_of("{\r\n  \"a\": 1 \r\n\r\n}\r\n"), Texts{"1:{\n  \"a\": 1\n\n}"});
}

TEST(JsonTexts, AnInnerBraceOnAnIndentedLineDoesNotEndAText) {
  EXPECT_EQ(texts_of("{\n  \"a\": {\n  }\n}\n{}\n"), (Texts{"1:{\n  \"a\": {\n  }\n}", "5:{}"}));
}

TEST(JsonTexts, ReturnsATruncatedIndentedText) {
  EXPECT_EQ(texts_of("{\n  \"a\": 1\n"), Texts{"1:{\n  \"a\": 1"});
  EXPECT_EQ(texts_of("{"), Texts{"1:{"});
}

TEST(JsonTexts, LinesMayBeLongerThanTheBuffer) {
  for (const std::size_t size : {262143U, 262144U, 262145U, 1000000U}) {
    const std::string line(size, 'x');
    const auto texts = texts_of(line + "\n" + line + "\nlast");
    ASSERT_EQ(texts.size(), 3U) << size;
    EXPECT_EQ(texts[0], "1:" + line) << size;
    EXPECT_EQ(texts[1], "2:" + line) << size;
    EXPECT_EQ(texts[2], "3:last") << size;
  }
}

TEST(JsonTexts, ATextMayGoOverSeveralLines) {
  EXPECT_EQ(texts_of("{\"a\": 1,\n\"b\": [\n2]}\n{}\n"),
            (Texts{"1:{\"a\": 1,\n\"b\": [\n2]}", "4:{}"}));
  EXPECT_EQ(texts_of("{\"a\": 1,\n{\"b\":2}\n"), (Texts{"1:{\"a\": 1,", "2:{\"b\":2}"}))
      << "a line that is cut off takes no other with it";
  EXPECT_EQ(texts_of("{\"a\": \"x\n\"y\"}\n"), (Texts{"1:{\"a\": \"x", "2:\"y\"}"}))
      << "a string ends with its line";
}

TEST(JsonTexts, ReadsTheElementsOfAnArray) {
  EXPECT_EQ(texts_of("[]"), Texts{});
  EXPECT_EQ(texts_of(" [ {\"a\":1} , {\"b\":[2,\"]},\"]}]\n"),
            (Texts{"1:{\"a\":1}", "1:{\"b\":[2,\"]},\"]}"}));
  EXPECT_EQ(texts_of("\xef\xbb\xbf[\n{\n\"a\":1\n},\n{\"b\":2}\n]"),
            (Texts{"2:{\n\"a\":1\n}", "5:{\"b\":2}"}));
  EXPECT_EQ(texts_of("[1, \"a\\\"b,\", null]"), (Texts{"1:1", "1:\"a\\\"b,\"", "1:null"}));
  EXPECT_EQ(texts_of("[{},,{}]"), (Texts{"1:{}", "1:", "1:{}"}));
  EXPECT_EQ(texts_of("[{}}]"), (Texts{"1:{}"})) << "as far as it is one";
}

TEST(JsonTexts, AnElementMayBeLongerThanTheBuffer) {
  const std::string element = "{\"a\":\"" + std::string(1000000, ',') + "\"}";
  EXPECT_EQ(texts_of("[" + element + "," + element + "]"), (Texts{"1:" + element, "1:" + element}));
}

TEST(JsonTexts, AnArrayWithoutEndOrWithMoreAfterItIsAnError) {
  EXPECT_EQ(texts_of("[{},\n{\"a\""), (Texts{"1:{}", "2!the array has no end"}));
  EXPECT_EQ(texts_of("[{}"), (Texts{"1:{}", "1!the array has no end"}));
  EXPECT_EQ(texts_of("[{}]\n{}"), (Texts{"1:{}", "2!more text after the end of the array"}));
}

// Of texts that may have 40 bytes.
TEST(JsonTexts, ATextThatIsTooLargeIsOneErrorAndThoseAfterItAreRead) {
  const std::string x(50, 'x');
  const std::string over = "!more than 40 bytes: --max-article-size sets the limit";
  const struct {
    const char* what;
    std::string json;
    Texts texts;
  } cases[] = {
      {"a line", "{}\n{\"a\":\"" + x + "\"}\n{}\n", {"1:{}", "2" + over, "3:{}"}},
      {"no object", x + "\n{}", {"1" + over, "2:{}"}},
      {"the last line", "{}\n" + x, {"1:{}", "2" + over}},
      {"over several lines", "{\n\"a\":\n\"" + x + "\"\n}\n{}\n", {"1" + over, "5:{}"}},
      {"in many lines",
       "{\n\"a\":1,\n\"b\":2,\n\"c\":3,\n\"d\":4,\n\"e\":5,\n\"f\":6\n}\n{}\n",
       {"1" + over, "9:{}"}},
      {"an element", "[{},\n{\"a\":\n\"" + x + "\"},\n{}]", {"1:{}", "2" + over, "4:{}"}},
      {"exactly as large",
       "{\"a\":\"" + x.substr(0, 32) + "\"}",
       {"1:{\"a\":\"" + x.substr(0, 32) + "\"}"}},
  };
  for (const auto& c : cases) {
    const Scratch scratch;
    JsonTexts texts(BufferedStream(*ByteStream::open(scratch.write("a.ndjson", c.json))), 40);
    Texts found;
    while (auto text = texts.next()) {
      found.push_back(*text ? std::to_string((*text)->number) + ":" + (*text)->text
                            : text->error().path + "!" + text->error().reason);
    }
    EXPECT_EQ(found, c.texts) << c.what;
  }
}

TEST(JsonTexts, WhatQuothWroteMayBeLarger) {
  const std::string own =
      "{\"schema\":\"quoth/annotation/2\",\"id\":\"" + std::string(50, 'x') + "\"}";
  const Scratch scratch;
  JsonTexts texts(BufferedStream(*ByteStream::open(scratch.write("a.ndjson", own + "\n"))), 40);
  EXPECT_EQ((*texts.next())->text, own);
}

TEST(JsonTexts, ReturnsNothingAfterAStreamError) {
  const Scratch scratch;
  const std::string path = scratch.write("a.ndjson.gz", "\x1f\x8b damaged");
  JsonTexts lines = opened(path);
  const auto line = lines.next();
  ASSERT_TRUE(line);
  ASSERT_FALSE(*line);
  EXPECT_EQ(line->error(), (Error{"", "damaged gzip data"}));
  EXPECT_FALSE(lines.next());
}

}  // namespace
}  // namespace quoth::input
