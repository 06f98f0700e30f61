#include "token/tokenizer.h"

#include <gtest/gtest.h>

#include <string>

#include "text/layout.h"

namespace quoth::token {
namespace {

std::vector<std::string> sentences(std::string_view text) {
  const auto found = tokenize(text, text::find_paragraphs(text));
  std::vector<std::string> texts;
  for (const Sentence& sentence : found.sentences) texts.emplace_back(slice(text, sentence.span));
  return texts;
}

using Strings = std::vector<std::string>;

TEST(Sentences, EndAtFullStops) {
  EXPECT_EQ(sentences("The bridge fell. Nobody was hurt."),
            (Strings{"The bridge fell.", "Nobody was hurt."}));
}

TEST(Sentences, GoOnBehindTitlesAndInitials) {
  for (const char* text :
       {"Mr. Harris and Dr. Jane B. Holt met Gov. Ames.", "He met U.S. officials on Monday.",
        "It cost about $3.5 million last year.", "The firm, Acme Inc., closed."}) {
    EXPECT_EQ(sentences(text), Strings{text});
  }
}

TEST(Sentences, AreCutWhereTheyGoOnWithoutEnd) {
  std::string text;
  for (int i = 0; i < 2500; ++i) text += "on and ";
  const auto found = tokenize(text, text::find_paragraphs(text));
  ASSERT_EQ(found.sentences.size(), 5U);
  Index next = 0;
  for (const Sentence& sentence : found.sentences) {
    EXPECT_EQ(sentence.first_token, next);
    EXPECT_LE(sentence.end_token - sentence.first_token, 1000U);
    next = sentence.end_token;
  }
  EXPECT_EQ(next, found.tokens.size());
}

TEST(Sentences, KeepTheMarksThatCloseThem) {
  EXPECT_EQ(sentences("\"We won. They lost.\" Then he left."),
            (Strings{"\"We won.", "They lost.\"", "Then he left."}));
  EXPECT_EQ(sentences("He left (at last.) She stayed."),
            (Strings{"He left (at last.)", "She stayed."}));
}

TEST(Sentences, GoOnBehindAQuotedQuestion) {
  EXPECT_EQ(sentences("\"Who won?\" asked the boy."), Strings{"\"Who won?\" asked the boy."});
  EXPECT_EQ(sentences("\u201CStop!\u201D she shouted."), Strings{"\u201CStop!\u201D she shouted."});
}

TEST(Sentences, NeverCrossParagraphs) {
  EXPECT_EQ(sentences("A title\n\nThe bridge fell on Monday\n\nand so on"),
            (Strings{"A title", "The bridge fell on Monday", "and so on"}));
}

TEST(Tokenizer, GivesTheTokensAndParagraphOfEachSentence) {
  const std::string text = "One fell. Two stood.\n\nThree ran.";
  const auto found = tokenize(text, text::find_paragraphs(text));
  ASSERT_EQ(found.sentences.size(), 3U);
  EXPECT_EQ(found.sentences[1].first_token, found.sentences[0].end_token);
  EXPECT_EQ(found.sentences[1].paragraph, 0U);
  EXPECT_EQ(found.sentences[2].paragraph, 1U);
  EXPECT_EQ(found.sentences[2].end_token, found.tokens.size());
}

TEST(Tokenizer, TakesNothingFromNothing) {
  EXPECT_TRUE(tokenize("", {}).tokens.empty());
  EXPECT_TRUE(sentences(" \n\n ").empty());
}

}  // namespace
}  // namespace quoth::token
