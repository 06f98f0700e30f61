#include "speaker/name_tokens.h"

#include <gtest/gtest.h>

#include "marked.h"

namespace quoth::speaker {
namespace {

TEST(NameTokens, TitlesAreBeforeTheName) {
  const Annotation article =
      marked("then/RB Senator/NNP [p Jo/NNP Alder/NNP ] ,/, Jr./NNP ,/, came/VBD");
  const DocumentView page(article);
  const TokenRange name{2, 4};
  EXPECT_TRUE(is_title(page, 1));
  EXPECT_FALSE(is_honour(page, 1));
  EXPECT_EQ(with_titles(page, name).begin, 1U);
  EXPECT_EQ(with_suffix(page, name).end, 6U);
}

TEST(NameTokens, WhatTheEntityHasSwallowedIsCutOff) {
  const Annotation article =
      marked("[p the/DT Minister/NNP of/IN Health/NNP Jo/NNP Alder/NNP ’s/POS ] son/NN");
  const DocumentView page(article);
  const TokenRange name = trimmed(page, {0, 7});
  EXPECT_EQ(name.begin, 1U);
  EXPECT_EQ(name.end, 6U);
  EXPECT_EQ(without_titles(page, name).begin, 4U);
}

}  // namespace
}  // namespace quoth::speaker
