#include "encoder/chunks.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace quoth::encoder {
namespace {

using Chunks = std::vector<std::string>;

TEST(Chunks, AreLowerCaseWithoutAccentsAndCutAroundMarks) {
  const struct {
    const char* token;
    Chunks expected;
  } cases[] = {
      {"Parker", {"parker"}},
      {"n't", {"n", "'", "t"}},
      {"U.S.", {"u", ".", "s", "."}},
      {"$3.5m", {"$", "3", ".", "5m"}},
      {"café", {"cafe"}},
      {"cafe\u0301", {"cafe"}},
      {"İstanbul", {"istanbul"}},
      {"ΟΔΟΣ", {"οδοσ"}},  // no final sigma: a character's form depends on itself alone
      {"“what”", {"“", "what", "”"}},
      {"£5", {"£5"}},  // a symbol that is neither ASCII's nor punctuation
      {"北京a", {"北", "京", "a"}},
      {"ひら", {"ひら"}},
      {"a\u00ADb\u200Dc", {"abc"}},  // soft hyphen, joiner
      {"a\uFFFDb", {"ab"}},
      {"a\x01 b", {"a", "b"}},
      {"a\u00A0b\u2028c", {"a", "b", "c"}},
      {"\u200B\x7f", {}},
      {"\u0301", {}},
      {"😀", {"😀"}},
      {"", {}},
  };
  for (const auto& each : cases) EXPECT_EQ(chunks_of(each.token), each.expected) << each.token;
}

}  // namespace
}  // namespace quoth::encoder
