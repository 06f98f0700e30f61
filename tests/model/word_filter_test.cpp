#include "model/word_filter.h"

#include <gtest/gtest.h>

#include "model/lexicon.h"

namespace quoth::model {
namespace {

TEST(WordFilter, LetsWhatWasAddedPassInEachCase) {
  WordFilter filter;
  for (const std::string_view word : {"a", "judge", "élan", "$"}) filter.add(word);
  for (const std::string_view word : {"a", "A", "judge", "Judge", "JUDGE", "élan", "$"}) {
    EXPECT_TRUE(filter.may_have(word)) << word;
  }
}

TEST(WordFilter, StopsMostOthers) {
  WordFilter filter;
  for (const auto& [word, value] : Lexicon::named("roles")) filter.add(word);
  int passed = 0;
  int words = 0;
  for (const auto& [word, value] : Lexicon::named("surnames")) {
    ++words;
    passed += filter.may_have(word) ? 1 : 0;
  }
  EXPECT_LT(passed * 4, words);
  EXPECT_FALSE(filter.may_have(""));
}

}  // namespace
}  // namespace quoth::model
