#include "model/lexicon.h"

#include <gtest/gtest.h>

namespace quoth {
namespace {

TEST(Lexicon, ReadsOneEntryALineWithoutComments) {
  const Lexicon lexicon("# titles\nsir\nprime minister  # two words\n\nsay\tspeech\r\n");
  EXPECT_EQ(lexicon.size(), 3U);
  EXPECT_TRUE(lexicon.contains("sir"));
  EXPECT_TRUE(lexicon.contains("prime minister"));
  EXPECT_FALSE(lexicon.contains("titles"));
  EXPECT_EQ(lexicon.longest(), 2U);
}

TEST(Lexicon, GivesTheValueBehindTheTab) {
  const Lexicon lexicon("say\tspeech\nsir\n");
  EXPECT_EQ(lexicon.value("say"), "speech");
  EXPECT_EQ(lexicon.value("sir"), "");
  EXPECT_EQ(lexicon.value("absent"), "");
}

}  // namespace
}  // namespace quoth
