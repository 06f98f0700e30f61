#include "token/unspaced.h"

#include <gtest/gtest.h>

namespace quoth::token {
namespace {

TEST(Unspaced, ScriptsAreToldByTheirLetters) {
  for (const char32_t c : {U'中', U'の', U'ไ', U'ລ', U'ខ', U'မ'}) EXPECT_TRUE(is_unspaced(c));
  for (const char32_t c : {U'a', U'я', U'한', U'א'}) EXPECT_FALSE(is_unspaced(c));
}

TEST(Unspaced, WordsEndWithinTheStretch) {
  const std::string_view stretch = "東京都知事";
  const auto ends = unspaced_word_ends(stretch);
  ASSERT_FALSE(ends.empty());
  EXPECT_EQ(ends.back(), stretch.size());
  for (std::size_t i = 0; i < ends.size(); ++i) {
    EXPECT_EQ(ends[i] % 3, 0U);
    if (i > 0) {
      EXPECT_LT(ends[i - 1], ends[i]);
    }
  }
}

}  // namespace
}  // namespace quoth::token
