#include "token/word_index.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace quoth::token {
namespace {

TEST(WordIndex, NumbersWordsAsTheyCome) {
  WordIndex index;
  EXPECT_EQ(index.add("senator"), 0U);
  EXPECT_EQ(index.add("a"), 1U);
  EXPECT_EQ(index.add("senator"), 0U);
  EXPECT_EQ(index.add("secretary-general"), 2U);
  EXPECT_EQ(index.find("a"), 1U);
  EXPECT_EQ(index.find("secretary-general"), 2U);
  EXPECT_EQ(index.find("secretary-colonel"), WordIndex::kAbsent);
}

TEST(WordIndex, TakesNoHeedOfCase) {
  WordIndex index;
  EXPECT_EQ(index.add("Vice-President"), 0U);
  EXPECT_EQ(index.add("vice-president"), 0U);
  EXPECT_EQ(index.find("VICE-PRESIDENT"), 0U);
  EXPECT_EQ(index.find("vice\rpresident"), WordIndex::kAbsent);  // "-" with another bit for case
}

TEST(WordIndex, HasNoEmptyWordUnlessAdded) {
  WordIndex index;
  EXPECT_EQ(index.find(""), WordIndex::kAbsent);
  EXPECT_EQ(index.add(""), 0U);
  EXPECT_EQ(index.find(""), 0U);
}

TEST(WordIndex, FindsThousandsOfWords) {
  std::vector<std::string> words;
  for (int i = 0; i < 5000; ++i) words.push_back("word" + std::to_string(i));
  WordIndex index;
  for (std::uint32_t i = 0; i < words.size(); ++i) EXPECT_EQ(index.add(words[i]), i);
  for (std::uint32_t i = 0; i < words.size(); ++i) EXPECT_EQ(index.find(words[i]), i);
  EXPECT_EQ(index.find("word5000"), WordIndex::kAbsent);
}

}  // namespace
}  // namespace quoth::token
