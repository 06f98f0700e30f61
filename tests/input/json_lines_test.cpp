#include "input/json_lines.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "scratch.h"

namespace quoth::input {
namespace {

std::vector<std::string> texts_of(std::string_view bytes, std::string head = {}) {
  const Scratch scratch;
  JsonLines lines(*ByteStream::open(scratch.write("a.ndjson", bytes)), std::move(head));
  std::vector<std::string> out;
  while (auto line = lines.next()) {
    if (!*line) break;
    out.push_back(std::to_string((*line)->number) + ":" + (*line)->text);
  }
  return out;
}

TEST(JsonLines, ReadsOneTextPerLine) {
  using Texts = std::vector<std::string>;
  EXPECT_EQ(texts_of("{\"a\":1}\n\n{\"b\":2}\n"), (Texts{"1:{\"a\":1}", "3:{\"b\":2}"}));
  EXPECT_EQ(texts_of("{\"a\":1}"), (Texts{"1:{\"a\":1}"}));
  EXPECT_EQ(texts_of(""), Texts());
  EXPECT_EQ(texts_of("\":1}\n", "{\"a"), (Texts{"1:{\"a\":1}"}));
}

TEST(JsonLines, AnIndentedTextEndsAtItsBrace) {
  const auto texts = texts_of("{\n  \"a\": 1\n}\n{\"b\":2}\n");
  ASSERT_EQ(texts.size(), 2U);
  EXPECT_TRUE(texts[0].starts_with("1:{"));
  EXPECT_EQ(texts[1], "4:{\"b\":2}");
}

using Texts = std::vector<std::string>;

TEST(JsonLines, RemovesOnlyTrailingBlanks) {
  EXPECT_EQ(texts_of("{} \t\r\n  {}\n"), (Texts{"1:{}", "2:  {}"}));
  EXPECT_EQ(texts_of(" \r\n\t\n"), Texts());
}

TEST(JsonLines, RemovesAByteOrderMarkFromTheFirstLineOnly) {
  EXPECT_EQ(texts_of("\xef\xbb\xbf{}\n\xef\xbb\xbf{}\n"), (Texts{"1:{}", "2:\xef\xbb\xbf{}"}));
  EXPECT_EQ(texts_of("\xef\xbb\xbf\n{}\n"), Texts{"2:{}"}) << "nothing else on it";
}

TEST(JsonLines, DoesNotCheckForJson) {
  EXPECT_EQ(texts_of("no JSON\n[1]\n\"x\"\n"), (Texts{"1:no JSON", "2:[1]", "3:\"x\""}));
}

TEST(JsonLines, AnIndentedTextKeepsItsLines) {
  EXPECT_EQ(texts_of("{\r\n  \"a\": 1 \r\n\r\n}\r\n"), Texts{"1:{\n  \"a\": 1\n\n}\n"});
}

TEST(JsonLines, AnInnerBraceOnAnIndentedLineDoesNotEndAText) {
  EXPECT_EQ(texts_of("{\n  \"a\": {\n  }\n}\n{}\n"), (Texts{"1:{\n  \"a\": {\n  }\n}\n", "5:{}"}));
}

TEST(JsonLines, ReturnsATruncatedIndentedText) {
  EXPECT_EQ(texts_of("{\n  \"a\": 1\n"), Texts{"1:{\n  \"a\": 1\n"});
  EXPECT_EQ(texts_of("{"), Texts{"1:{\n"});
}

TEST(JsonLines, LinesMayBeLongerThanTheBuffer) {
  for (const std::size_t size : {262143U, 262144U, 262145U, 1000000U}) {
    const std::string line(size, 'x');
    const auto texts = texts_of(line + "\n" + line + "\nlast");
    ASSERT_EQ(texts.size(), 3U) << size;
    EXPECT_EQ(texts[0], "1:" + line) << size;
    EXPECT_EQ(texts[1], "2:" + line) << size;
    EXPECT_EQ(texts[2], "3:last") << size;
  }
}

TEST(JsonLines, StartsWithTheHead) {
  EXPECT_EQ(texts_of("{\"c\":3}\n", "{\"a\":1}\n{\"b\":2}\n"),
            (Texts{"1:{\"a\":1}", "2:{\"b\":2}", "3:{\"c\":3}"}));
  EXPECT_EQ(texts_of("", "{\"a\":1}"), Texts{"1:{\"a\":1}"});
}

TEST(JsonLines, ReturnsNothingAfterAStreamError) {
  const Scratch scratch;
  const std::string path = scratch.write("a.ndjson.gz", "\x1f\x8b damaged");
  JsonLines lines(*ByteStream::open(path));
  const auto line = lines.next();
  ASSERT_TRUE(line);
  ASSERT_FALSE(*line);
  EXPECT_EQ(line->error(), (Error{path, "damaged gzip data"}));
  EXPECT_FALSE(lines.next());
}

}  // namespace
}  // namespace quoth::input
