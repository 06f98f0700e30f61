#include "text/ascii.h"

#include <gtest/gtest.h>

#include <string>

#include "text/case_folding.h"

namespace quoth::text {
namespace {

TEST(LowerAscii, ChangesCapitalsOnly) {
  for (int i = 0; i < 256; ++i) {
    const auto c = static_cast<char>(i);
    const char expected = i >= 'A' && i <= 'Z' ? static_cast<char>(i + 32) : c;
    EXPECT_EQ(lower_ascii(c), expected) << i;
  }
}

TEST(Ascii, KindsOfCharacters) {
  for (int i = 0; i < 256; ++i) {
    const auto c = static_cast<char>(i);
    EXPECT_EQ(is_small_ascii(c), i >= 'a' && i <= 'z') << i;
    EXPECT_EQ(is_capital_ascii(c), i >= 'A' && i <= 'Z') << i;
    EXPECT_EQ(is_letter_ascii(c), is_small_ascii(c) || is_capital_ascii(c)) << i;
    EXPECT_EQ(is_digit_ascii(c), i >= '0' && i <= '9') << i;
    EXPECT_EQ(is_visible_ascii(c), i > 32 && i < 127) << i;
    EXPECT_EQ(is_printed_ascii(c), i >= 32 && i < 127) << i;
  }
}

TEST(EqualButForCase, IsOfAsciiLetters) {
  EXPECT_TRUE(equal_but_for_case("", ""));
  EXPECT_TRUE(equal_but_for_case("Mayor 2", "mAYOR 2"));
  EXPECT_FALSE(equal_but_for_case("mayor", "mayors"));
  EXPECT_FALSE(equal_but_for_case("mayors", "mayor"));
  EXPECT_FALSE(equal_but_for_case("@", "`"));
  EXPECT_FALSE(equal_but_for_case("[", "{"));
  EXPECT_FALSE(equal_but_for_case("É", "é"));
  EXPECT_TRUE(equal_but_for_case("CAFé", "café"));
}

TEST(AsciiRun, EndsAtTheFirstOtherByte) {
  // Longer than eight bytes, with the other byte at each place.
  for (std::size_t place = 0; place < 20; ++place) {
    std::string text(20, 'a');
    EXPECT_EQ(ascii_run(text, place), 20 - place);
    text[place] = '\x80';
    for (std::size_t from = 0; from <= place; ++from) {
      EXPECT_EQ(ascii_run(text, from), place - from) << from << ' ' << place;
    }
  }
}

TEST(AsciiRun, AtTheEndIsNone) {
  EXPECT_EQ(ascii_run("", 0), 0U);
  EXPECT_EQ(ascii_run("abc", 3), 0U);
  EXPECT_EQ(ascii_run("é", 0), 0U);
  EXPECT_EQ(ascii_run("abcdefgh\xff", 0), 8U);
}

TEST(IsAscii, OfAllBytes) {
  EXPECT_TRUE(is_ascii(""));
  EXPECT_TRUE(is_ascii(std::string("\0\x7f", 2)));
  EXPECT_TRUE(is_ascii("A sentence of more than eight bytes."));
  EXPECT_FALSE(is_ascii("A sentence of more than eight bytes…"));
  EXPECT_FALSE(is_ascii("é"));
}

}  // namespace
}  // namespace quoth::text
