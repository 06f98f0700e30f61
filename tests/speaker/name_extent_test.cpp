#include "speaker/name_extent.h"

#include <gtest/gtest.h>

#include "speaker/annotation_markup.h"

namespace quoth::speaker {
namespace {

TEST(NameTokens, TitlesAreBeforeTheName) {
  const Annotation article =
      marked("then/RB Senator/NNP [p Jo/NNP Alder/NNP ] ,/, Jr./NNP ,/, came/VBD");
  const DocumentView view(article);
  const TokenRange name{2, 4};
  EXPECT_TRUE(is_title(view, 1));
  EXPECT_FALSE(is_honour(view, 1));
  EXPECT_EQ(with_titles(view, name).begin, 1U);
  EXPECT_EQ(with_suffix(view, name).end, 6U);
}

TEST(NameTokens, WhatTheEntityHasSwallowedIsCutOff) {
  const Annotation article =
      marked("[p the/DT Minister/NNP of/IN Health/NNP Jo/NNP Alder/NNP ’s/POS ] son/NN");
  const DocumentView view(article);
  const TokenRange name = trimmed(view, {0, 7});
  EXPECT_EQ(name.begin, 1U);
  EXPECT_EQ(name.end, 6U);
  EXPECT_EQ(without_titles(view, name).begin, 4U);
}

TEST(NameTokens, AHyphenedPartIsOfTheName) {
  Annotation article;
  article.text = "Jae-in said";
  article.tokens = {{{0, 3}, Tag::NNP, {}},
                    {{3, 4}, Tag::HYPH, {}},
                    {{4, 6}, Tag::RB, {}},
                    {{7, 11}, Tag::VBD, {}}};
  article.paragraphs = {{{0, 11}, Role::body}};
  article.sentences = {{{0, 11}, 0, 4, 0}};
  EXPECT_EQ(with_hyphenated_rest(DocumentView(article), {0, 1}).end, 3U);
}

}  // namespace
}  // namespace quoth::speaker
