#include "entity/name_context.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace quoth::entity {
namespace {

bool has(std::string_view use, std::string_view word) {
  const auto words = context_words(use);
  return std::ranges::find(words, model::hash_text(word)) != words.end();
}

TEST(NameContext, OneWordMayHaveSeveralUses) {
  EXPECT_TRUE(has("joins", "in"));
  EXPECT_TRUE(has("places", "in"));
  EXPECT_TRUE(has("venue", "in"));
  EXPECT_FALSE(has("says", "in"));
}

TEST(NameContext, KeepsUsesApart) {
  EXPECT_TRUE(has("says", "told"));
  EXPECT_FALSE(has("joins", "told"));
  EXPECT_TRUE(has("versus", "vs."));
  EXPECT_FALSE(has("venue", "vs."));
  EXPECT_TRUE(context_words("sa").empty());
  EXPECT_TRUE(context_words("").empty());
}

}  // namespace
}  // namespace quoth::entity
