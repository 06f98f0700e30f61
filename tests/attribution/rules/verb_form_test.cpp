#include "attribution/rules/verb_form.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

TEST(VerbForm, IsPassiveByItsAuxiliary) {
  const SmallArticle article{"Alder was/VBD/be asked/VBN/ask and/CC said/VBD/say so"};
  EXPECT_TRUE(has_passive_auxiliary(article.view(), {1, 3}));
  EXPECT_TRUE(has_passive_auxiliary(article.view(), article.at("was")));
  EXPECT_FALSE(has_passive_auxiliary(article.view(), article.at("asked")));
  EXPECT_FALSE(has_passive_auxiliary(article.view(), article.at("said")));
  EXPECT_FALSE(has_passive_auxiliary(article.view(), {}));
}

TEST(VerbForm, OfATitleMayLookLikeANoun) {
  const SmallArticle article{"Mayor warns/NNS/warn of rain , banks/NNS/bank say/VBP/say so"};
  EXPECT_TRUE(is_verb_like_noun(article.view(), article.token("warns")));
  EXPECT_FALSE(is_verb_like_noun(article.view(), article.token("banks")));
  EXPECT_FALSE(is_verb_like_noun(article.view(), article.token("say")));  // tagged as what it is
}

}  // namespace
}  // namespace quoth::attribution
