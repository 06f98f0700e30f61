#include "text/shaped_blocks.h"

#include <gtest/gtest.h>

#include <string>

namespace quoth::text {
namespace {

const std::vector<Span> kNone;

TEST(ShapedBlocks, HaveTheirWordsAndFirstCharacters) {
  const std::string text = "Old bridge\n\n• It is old.\n\n— Ann Lind";
  const auto blocks = find_blocks(text);
  const ShapedBlocks shaped(text, blocks, kNone);
  ASSERT_EQ(shaped.size(), 3U);
  EXPECT_EQ(shaped.words(1), "It is old.");
  EXPECT_EQ(shaped.first(1), U'•');
  EXPECT_TRUE(shaped.shape(1).ends_sentence());
  EXPECT_FALSE(shaped.begins_with_dash(1));
  EXPECT_TRUE(shaped.begins_with_dash(2));
}

TEST(ShapedBlocks, KnowWhatIsSetOffAroundThem) {
  const std::string text = "One.\n\nTwo.\n\nThree.";
  const auto blocks = find_blocks(text);
  const std::vector<Span> set_off = {{6, 18}};
  const ShapedBlocks shaped(text, blocks, set_off);
  EXPECT_EQ(shaped.quotation_around(0), nullptr);
  EXPECT_EQ(shaped.quotation_around(1), &set_off[0]);
  EXPECT_EQ(shaped.quotation_around(2), &set_off[0]);
}

TEST(ShapedBlocks, ATitleIsShortAndNoSentence) {
  struct Case {
    const char* text;
    bool title;
  };
  for (const auto& [text, title] :
       {Case{"Old bridge to close", true}, Case{"Old bridge to close.", false},
        Case{"Old bridge to close:", false}, Case{"STOP THE BRIDGE NOW!", true},
        Case{"Old bridge to close for two years", false}, Case{"—", false}}) {
    const auto blocks = find_blocks(text);
    const ShapedBlocks shaped(text, blocks, kNone);
    EXPECT_EQ(shaped.is_title(0, 25), title) << text;
  }
}

}  // namespace
}  // namespace quoth::text
