#include "model/lexicon.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace quoth::model {
namespace {

TEST(Lexicon, ReadsOneEntryALineWithoutComments) {
  const Lexicon lexicon("# titles\nsir\nprime minister  # two words\n\nsay\tspeech\r\nlast");
  std::vector<std::string_view> keys;
  for (const auto& [key, value] : lexicon) keys.push_back(key);
  EXPECT_EQ(keys, (std::vector<std::string_view>{"sir", "prime minister", "say", "last"}));
  for (const auto key : keys) EXPECT_TRUE(lexicon.contains(key)) << key;
  for (const auto* key : {"titles", "", "prime", "prime minister ", "minister", "las", "lasts"}) {
    EXPECT_FALSE(lexicon.contains(key)) << key;
  }
}

TEST(Lexicon, GivesTheValueBehindTheTab) {
  const Lexicon lexicon("say\tspeech\nsir\nsay\tthought\nvow\tspeech  # and more\r\n");
  EXPECT_EQ(lexicon.value("say"), "speech") << "the first of two";
  EXPECT_EQ(lexicon.value("vow"), "speech");
  EXPECT_EQ(lexicon.value("sir"), "");
  EXPECT_EQ(lexicon.value("absent"), "");
  EXPECT_EQ(lexicon.value("say\tspeech"), "");
}

TEST(Lexicon, OfNothingHoldsNothing) {
  for (const auto* text : {"", "\n\n", "# nothing\n"}) {
    const Lexicon lexicon(text);
    EXPECT_FALSE(lexicon.contains("a"));
    EXPECT_TRUE(lexicon.begin() == Lexicon::end());
  }
}

TEST(Lexicon, FindsEachOfManyEntries) {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += std::to_string(i * i) + "\tv" + std::to_string(i) + "\n";
  const Lexicon lexicon(text);
  for (int i = 0; i < 5000; ++i) {
    EXPECT_EQ(lexicon.value(std::to_string(i * i)), "v" + std::to_string(i));
  }
  EXPECT_FALSE(lexicon.contains("2"));
}

}  // namespace
}  // namespace quoth::model
