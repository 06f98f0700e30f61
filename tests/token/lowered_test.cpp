#include "token/lowered.h"

#include <gtest/gtest.h>

#include <string>

namespace quoth::token {
namespace {

TEST(Lowered, IsAWordAsLexiconsHaveIt) {
  const struct {
    std::string word;
    std::string lowered;
  } cases[] = {
      {"", ""},
      {"can't", "can't"},
      {"CAN'T", "can't"},
      {"can’t", "can't"},
      {"’tis", "'tis"},
      {"rock’n’", "rock'n'"},
      {"O’", "o'"},
      {"É", "É"},
      {"“quoted", "“quoted"},
      {"‘quoted", "‘quoted"},
      {"U.K.", "u.k."},
      {"1990s", "1990s"},
  };
  for (const auto& [word, lowered] : cases) EXPECT_EQ(Lowered(word).view(), lowered) << word;
}

TEST(Lowered, OfAWordLongerThanAnyEntryIsEmpty) {
  EXPECT_EQ(Lowered(std::string(24, 'A')).view(), std::string(24, 'a'));
  EXPECT_EQ(Lowered(std::string(25, 'A')).view(), "");
  // Counted in bytes: nine apostrophes have 27.
  EXPECT_EQ(Lowered("’’’’’’’’").view(), "''''''''");
  EXPECT_EQ(Lowered("’’’’’’’’’").view(), "");
}

TEST(Lowered, ACutApostropheIsLeftAsItIs) { EXPECT_EQ(Lowered("a\xE2\x80").view(), "a\xE2\x80"); }

}  // namespace
}  // namespace quoth::token
