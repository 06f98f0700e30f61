#include "attribution/rules/taken_tokens.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

TEST(TakenTokens, AreThoseOfContentCueAndSource) {
  const SmallArticle article{"a b c d e"};
  AttributionCandidate candidate;
  candidate.content = {{0, 1}};
  candidate.cue = token::TokenRange{2, 3};
  candidate.source = token::TokenRange{4, 5};
  const std::vector<bool> taken = taken_tokens(article.view(), {candidate});
  EXPECT_EQ(taken, (std::vector<bool>{true, false, true, false, true}));
  EXPECT_TRUE(has_taken(taken, {1, 3}));
  EXPECT_FALSE(has_taken(taken, {1, 2}));
  EXPECT_FALSE(has_taken(taken, {3, 3}));
}

}  // namespace
}  // namespace quoth::attribution
