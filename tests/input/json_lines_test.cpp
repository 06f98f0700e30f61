#include "input/json_lines.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "scratch.h"

namespace quoth::input {
namespace {

std::vector<std::string> texts_of(std::string_view bytes, std::string begun = {}) {
  const Scratch scratch;
  JsonLines lines(*ByteStream::open(scratch.write("a.ndjson", bytes)), std::move(begun));
  std::vector<std::string> out;
  while (auto line = lines.next()) {
    if (!*line) break;
    out.push_back(std::to_string((*line)->number) + ":" + (*line)->text);
  }
  return out;
}

TEST(JsonLines, AreOneALine) {
  using Texts = std::vector<std::string>;
  EXPECT_EQ(texts_of("{\"a\":1}\n\n{\"b\":2}\n"), (Texts{"1:{\"a\":1}", "3:{\"b\":2}"}));
  EXPECT_EQ(texts_of("{\"a\":1}"), (Texts{"1:{\"a\":1}"}));
  EXPECT_EQ(texts_of(""), Texts());
  EXPECT_EQ(texts_of("\":1}\n", "{\"a"), (Texts{"1:{\"a\":1}"}));
}

TEST(JsonLines, AnIndentedTextGoesOnToItsBrace) {
  const auto texts = texts_of("{\n  \"a\": 1\n}\n{\"b\":2}\n");
  ASSERT_EQ(texts.size(), 2U);
  EXPECT_TRUE(texts[0].starts_with("1:{"));
  EXPECT_EQ(texts[1], "4:{\"b\":2}");
}

}  // namespace
}  // namespace quoth::input
