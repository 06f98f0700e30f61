#include "entity/name_words.h"

#include <gtest/gtest.h>

namespace quoth::entity {
namespace {

TEST(NameWords, AreTitlesInAnyCase) {
  for (const auto* word : {"Dr.", "senator", "SENATOR"}) EXPECT_TRUE(is_title(word)) << word;
  for (const auto* word : {"Alder", "", "bridge"}) EXPECT_FALSE(is_title(word)) << word;
}

TEST(NameWords, AreOneWithoutABlank) {
  EXPECT_TRUE(is_one_word("Alder"));
  EXPECT_TRUE(is_one_word("Alder-Birch"));
  EXPECT_FALSE(is_one_word("Jo Alder"));
}

}  // namespace
}  // namespace quoth::entity
