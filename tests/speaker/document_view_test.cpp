#include "speaker/document_view.h"

#include <gtest/gtest.h>

#include "marked.h"

namespace quoth::speaker {
namespace {

TEST(DocumentView, KnowsWhereEachTokenStands) {
  const Annotation article =
      marked("The/DT [o Elm/NNP Bank/NNP ] paid/VBD ./. | \"/`` We/PRP did/VBD \"/''");
  const DocumentView page(article);
  ASSERT_EQ(page.size(), 9U);
  EXPECT_EQ(page.entity(0), kNone);
  EXPECT_EQ(page.entity(2), 0U);
  EXPECT_EQ(page.entity_tokens(0), (TokenRange{1, 3}));
  EXPECT_EQ(page.sentence(4), 0U);
  EXPECT_EQ(page.sentence_tokens(5), (TokenRange{5, 9}));
  EXPECT_FALSE(page.quoted(3));
  EXPECT_TRUE(page.quoted(6));
  EXPECT_TRUE(page.is(0, "the"));
  EXPECT_FALSE(page.is(0, "them"));
  EXPECT_EQ(page.words({1, 3}), "Elm Bank");
  EXPECT_EQ(page.tokens(page.span({1, 3})), (TokenRange{1, 3}));
}

TEST(DocumentView, ReadsLetsAsLetUs) {
  const Annotation article = marked("Let/VB 's/PRP see/VB Alder/NNP 's/POS bank/NN");
  const DocumentView page(article);
  ASSERT_NE(page.word(1), nullptr);
  EXPECT_EQ(page.word(1)->pronoun, token::Person::first);
  EXPECT_EQ(page.word(4), nullptr);
}

TEST(DocumentView, AnOfficeIsNobodysName) {
  const Annotation article = marked("[p Federal/NNP Judge/NNP ] [p Jo/NNP Judge/NNP ] ./.");
  const DocumentView page(article);
  EXPECT_FALSE(page.is_person(1));
  EXPECT_TRUE(page.is_person(3));
}

}  // namespace
}  // namespace quoth::speaker
