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

}  // namespace
}  // namespace quoth::text
