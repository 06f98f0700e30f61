#include "speaker/document_view.h"

#include <gtest/gtest.h>

#include "speaker/annotation_markup.h"

namespace quoth::speaker {
namespace {

TEST(DocumentView, KnowsWhereEachTokenStands) {
  const Annotation article =
      marked("The/DT [o Elm/NNP Bank/NNP ] paid/VBD ./. | \"/`` We/PRP did/VBD \"/''");
  const DocumentView view(article);
  ASSERT_EQ(view.size(), 9U);
  EXPECT_EQ(view.entity(0), kNone);
  EXPECT_EQ(view.entity(2), 0U);
  EXPECT_EQ(view.entity_tokens(0), (TokenRange{1, 3}));
  EXPECT_EQ(view.sentence(4), 0U);
  EXPECT_EQ(view.sentence_tokens(5), (TokenRange{5, 9}));
  EXPECT_FALSE(view.quoted(3));
  EXPECT_TRUE(view.quoted(6));
  EXPECT_TRUE(view.is(0, "the"));
  EXPECT_FALSE(view.is(0, "them"));
  EXPECT_EQ(view.words({1, 3}), "Elm Bank");
  EXPECT_EQ(view.tokens(view.span({1, 3})), (TokenRange{1, 3}));
}

TEST(DocumentView, ReadsLetsAsLetUs) {
  const Annotation article = marked("Let/VB 's/PRP see/VB Alder/NNP 's/POS bank/NN");
  const DocumentView view(article);
  ASSERT_NE(view.word(1), nullptr);
  EXPECT_EQ(view.word(1)->pronoun, token::Person::first);
  EXPECT_EQ(view.word(4), nullptr);
}

TEST(DocumentView, AnOfficeIsNobodysName) {
  const Annotation article = marked("[p Federal/NNP Judge/NNP ] [p Jo/NNP Judge/NNP ] ./.");
  const DocumentView view(article);
  EXPECT_FALSE(view.is_person(1));
  EXPECT_TRUE(view.is_person(3));
}

}  // namespace
}  // namespace quoth::speaker
