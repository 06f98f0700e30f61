#include "speaker/mention_place.h"

#include <gtest/gtest.h>

#include "speaker/annotation_markup.h"

namespace quoth::speaker {
namespace {

TEST(MentionPlace, KnowsCredits) {
  const struct {
    const char* markup;
    TokenRange name;
    bool credit;
  } kCases[] = {
      {"Jo/NNP Alder/NNP //, Elm/NNP Images/NNP", {0, 2}, true},
      {"EP/NNP Photo/NN //, Jo/NNP Alder/NNP", {3, 5}, true},
      {"(/-LRB- Photo/NN by/IN Jo/NNP Alder/NNP )/-RRB-", {3, 5}, true},
      {"Photo/NN :/: Jo/NNP Alder/NNP", {2, 4}, true},
      {"said/VBD by/IN Jo/NNP Alder/NNP", {2, 4}, false},
      {"Jo/NNP Alder/NNP left/VBD", {0, 2}, false},
  };
  for (const auto& [markup, name, credit] : kCases) {
    const Annotation article = marked(markup);
    EXPECT_EQ(is_credit(DocumentView(article), name), credit) << markup;
  }
}

TEST(MentionPlace, WhatIsNoTextIsACredit) {
  Annotation article = marked("Jo/NNP Alder/NNP left/VBD");
  article.paragraphs[0].role = Role::furniture;
  EXPECT_TRUE(is_credit(DocumentView(article), {0, 2}));
}

TEST(MentionPlace, KnowsHeadlines) {
  Annotation article = marked("Jo/NNP Alder/NNP left/VBD || She/PRP slept/VBD");
  for (const Role role : {Role::headline, Role::heading, Role::standfirst}) {
    article.paragraphs[0].role = role;
    const DocumentView view(article);
    EXPECT_TRUE(in_headline(view, 0));
    EXPECT_FALSE(in_headline(view, 3));
    EXPECT_EQ(paragraph_of(view, 3), 1U);
  }
}

TEST(MentionPlace, KnowsAsidesAndDatelines) {
  const Annotation article =
      marked("ELM/NNP (/-LRB- Birch/NNP )/-RRB- \u2014/: The/DT mayor/NN left/VBD Oak/NNP");
  const DocumentView view(article);
  EXPECT_TRUE(is_aside(view, 2));
  EXPECT_FALSE(is_aside(view, 0));
  EXPECT_TRUE(in_dateline(view, 0));
  EXPECT_TRUE(in_dateline(view, 2));
  EXPECT_FALSE(in_dateline(view, 8));
}

}  // namespace
}  // namespace quoth::speaker
