#include "text/blocks.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace quoth::text {
namespace {

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> out;
  for (const Block& block : find_blocks(text)) {
    out.push_back((block.bullet ? "* " : "") + std::string(slice(text, block.words)));
  }
  return out;
}

TEST(Blocks, ArePartedByBlankLinesAndBullets) {
  using Words = std::vector<std::string>;
  EXPECT_EQ(words_of("One two.\n\nThree.\r\n\r\nFour."), (Words{"One two.", "Three.", "Four."}));
  EXPECT_EQ(words_of("• One\n• Two"), (Words{"* One", "* Two"}));
  EXPECT_EQ(words_of("  One.  \n \t \nTwo."), (Words{"One.", "Two."}));
  EXPECT_EQ(words_of(" \n\n"), Words());
}

TEST(Blocks, KnowWhetherABlankLineStandsBefore) {
  const auto blocks = find_blocks("One.\n\n• Two\n• Three");
  ASSERT_EQ(blocks.size(), 3U);
  EXPECT_FALSE(blocks[1].tight);
  EXPECT_TRUE(blocks[2].tight);
}

using Words = std::vector<std::string>;

TEST(Blocks, LineEndsAreOfEveryKind) {
  for (const char* end : {"\n\n", "\r\n\r\n", "\r\r", "\n \t\n", "\u2029", "\f", "\n\u00A0\n",
                          "\u2028\u2028", "\u0085\u0085"}) {
    EXPECT_EQ(words_of("One." + std::string(end) + "Two."), (Words{"One.", "Two."})) << end;
  }
}

TEST(Blocks, BulletsAreOfManyKinds) {
  for (const char* bullet : {"•", "‣", "▪", "●", "*", "-", "–", "1.", "12.", "3)"}) {
    const auto blocks = words_of(std::string(bullet) + " One two");
    ASSERT_EQ(blocks.size(), 1U) << bullet;
    EXPECT_EQ(blocks[0], "* One two") << bullet;
  }
  for (const char* text : {"1.5 million", "*bold", "-5 degrees", "2016 was late", "a) One"}) {
    EXPECT_EQ(words_of(text), Words{text}) << text;
  }
}

TEST(Blocks, SpansHaveTheBulletAndWordsDoNot) {
  const std::string_view text = "  • One two \n";
  const auto blocks = find_blocks(text);
  ASSERT_EQ(blocks.size(), 1U);
  EXPECT_EQ(slice(text, blocks[0].span), "• One two");
  EXPECT_EQ(slice(text, blocks[0].words), "One two");
}

TEST(Blocks, EachLineIsAParagraphWhereLinesAreNotWrapped) {
  EXPECT_EQ(words_of("One two.\nThree four.\nFive."), (Words{"One two.", "Three four.", "Five."}));
}

TEST(Blocks, ALineThatBeginsSmallGoesOn) {
  EXPECT_EQ(words_of("One two\nthree four."), (Words{"One two\nthree four."}));
  EXPECT_EQ(words_of("One two.\nthree four."), (Words{"One two.", "three four."}));
  EXPECT_EQ(words_of("One two:\nthree four."), (Words{"One two:", "three four."}));
  EXPECT_EQ(words_of("One two.”\nthree four."), (Words{"One two.”", "three four."}));
  EXPECT_EQ(words_of("One two\n\nthree four."), (Words{"One two", "three four."}));
}

TEST(Blocks, LinesFilledToAWidthAreJoined) {
  const std::string wrapped =
      "The council of Elm voted on Monday\nTo close the old bridge over the\n"
      "River for the next two years, and\nTo build a second one";
  EXPECT_EQ(words_of(wrapped).size(), 1U);
  EXPECT_EQ(words_of(wrapped + "\n\nIt is old.").size(), 2U);
  // Lines that end where more would have fitted are paragraphs.
  EXPECT_EQ(
      words_of("The council of Elm voted on Monday\nTo close\nThe old bridge\nFor good").size(),
      4U);
  // Lines of more than 140 bytes are no wrapped lines.
  const std::string wide = std::string(70, 'a') + " " + std::string(75, 'b');
  EXPECT_EQ(words_of(wide + "\nA" + wide).size(), 2U);
}

TEST(Blocks, AnIndentedLineBeginsAParagraph) {
  EXPECT_EQ(words_of("BRIDGE TO CLOSE IN MAY\n    ELM, May 4 - The council of Elm voted on a day\n"
                     "in May to close the bridge, its mayor said, for\n1986 and more years.\n"
                     "    However, it is old."),
            (Words{"BRIDGE TO CLOSE IN MAY",
                   "ELM, May 4 - The council of Elm voted on a day\n"
                   "in May to close the bridge, its mayor said, for\n1986 and more years.",
                   "However, it is old."}));
}

TEST(Blocks, ABulletEndsAWrappedParagraph) {
  EXPECT_EQ(words_of("The council of Elm voted on Monday\nTo close the old bridge over the\n"
                     "• River for the next two years, and\nTo build a second one")
                .size(),
            2U);
}

TEST(Blocks, OfOneLineIsOne) {
  EXPECT_EQ(words_of("One"), Words{"One"});
  EXPECT_EQ(words_of("北京"), Words{"北京"});
  EXPECT_EQ(words_of(""), Words{});
}

}  // namespace
}  // namespace quoth::text
