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

TEST(NameTokens, TitlesOfTwoWords) {
  const Annotation article =
      marked("[p Tan/NNP Sri/NNP Jo/NNP Alder/NNP ] met/VBD [p Al/NNP Tan/NNP ]");
  const DocumentView view(article);
  EXPECT_EQ(without_titles(view, {0, 4}).begin, 2U);
  EXPECT_EQ(with_titles(view, {2, 4}).begin, 0U);
  EXPECT_FALSE(is_title(view, 6));
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

TEST(NameTokens, AHyphenedPartBeforeItIsOfTheNameAndNoTitle) {
  Annotation article;
  article.text = "Saint-Alder said";
  article.tokens = {{{0, 5}, Tag::NNP, {}},
                    {{5, 6}, Tag::HYPH, {}},
                    {{6, 11}, Tag::NNP, {}},
                    {{12, 16}, Tag::VBD, {}}};
  article.paragraphs = {{{0, 16}, Role::body}};
  article.sentences = {{{0, 16}, 0, 4, 0}};
  const DocumentView view(article);
  EXPECT_EQ(with_hyphenated_begin(view, {2, 3}).begin, 0U);
  EXPECT_FALSE(is_title(view, 0));
  EXPECT_EQ(without_titles(view, {0, 3}).begin, 0U);
}

TEST(NameTokens, ABodyIsCutOff) {
  const struct {
    const char* markup;
    Index end;
  } kCases[] = {
      {"Alder/NNP of/IN the/DT Elm/NNP Union/NNP said/VBD", 1},
      {"Jo/NNP Alder/NNP of/IN the/DT Elm/NNP said/VBD", 2},
      {"Joan/NNP of/IN Elm/NNP Hill/NNP Town/NNP said/VBD", 5},
      {"Bishop/NNP of/IN the/DT Elm/NNP Isles/NNP said/VBD", 5},
  };
  for (const auto& [markup, end] : kCases) {
    const Annotation article = marked(markup);
    const DocumentView view(article);
    EXPECT_EQ(without_body(view, {0, view.size() - 1}).end, end) << markup;
  }
}

}  // namespace
}  // namespace quoth::speaker
