#include "format/wrap.h"

#include <gtest/gtest.h>

namespace quoth::format {
namespace {

TEST(Wrap, OneLineHasSingleSpacesAndNoControlCharacters) {
  EXPECT_EQ(one_line(" a \r\n\t b\u00a0c\u2028"), "a b c");
  EXPECT_EQ(one_line("\x1b[31mred\u0007"), "\uFFFD[31mred\uFFFD");
}

TEST(Wrap, CountsTerminalColumns) {
  EXPECT_EQ(columns("caf\u00e9 \u201cno\u201d"), 9U);
  EXPECT_EQ(columns("e\u0301"), 1U);
  EXPECT_EQ(columns("\u65e5\u672c"), 4U);
  EXPECT_EQ(columns("\x1b[1mbold\x1b[0m"), 4U);
}

TEST(Wrap, BreaksAtSpacesAndIndents) {
  EXPECT_EQ(wrap("one two three four", 10, 0, 2), "one two\n  three\n  four\n");
  EXPECT_EQ(wrap("a extraordinarily b", 8, 2, 4), "  a\n    extraordinarily\n    b\n");
  EXPECT_EQ(wrap("", 8, 0, 0), "\n");
}

TEST(Wrap, AColourEndsWithTheLineAndBeginsAgain) {
  EXPECT_EQ(wrap("a \x1b[31mred words\x1b[0m b", 6, 0, 2),
            "a \x1b[31mred\x1b[0m\n  \x1b[31mwords\x1b[0m\n  b\n");
  EXPECT_EQ(wrap("\x1b[31mred\x1b[0m words", 6, 0, 2), "\x1b[31mred\x1b[0m\n  words\n");
  EXPECT_EQ(wrap("\x1b[31mr\x1b[0m\x1b[32mg w", 4, 0, 0), "\x1b[31mr\x1b[0m\x1b[32mg w\n");
}

}  // namespace
}  // namespace quoth::format
