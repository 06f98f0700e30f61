#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

// `sources` are tokens: the pronouns that are sources of quotations within the first one.
Annotation nested(std::string_view markup, const std::vector<Index>& sources) {
  Annotation article = marked(markup);
  for (const Index token : sources) {
    Quotation inner;
    inner.source = article.tokens[token].span;
    inner.content = {{article.tokens[token + 1].span.begin, article.tokens.back().span.end}};
    article.quotations.push_back(inner);
  }
  return article;
}

std::string speaker_around(const MarkedArticle& article, Index quotation) {
  return article.proposed(
      propose_speaker_around(article.discourse, source_query(article.discourse, quotation)));
}

TEST(FirstPerson, InAQuotationIsItsSpeaker) {
  const MarkedArticle article(
      nested("{ [p Jo/NNP Alder/NNP ] } < said/VBD > ( I/PRP said/VBD no/RB )", {3}));
  EXPECT_EQ(speaker_around(article, 1), "Jo Alder");
}

TEST(FirstPerson, WithinTheFirstPersonIsTheOutermostSpeaker) {
  const MarkedArticle article(nested(
      "{ [p Jo/NNP Alder/NNP ] } < said/VBD > ( I/PRP said/VBD I/PRP said/VBD no/RB )", {3, 5}));
  EXPECT_EQ(speaker_around(article, 2), "Jo Alder");
}

TEST(FirstPerson, OfTheTextHasNoSpeakerAround) {
  const MarkedArticle article("{ I/PRP } < said/VBD > ( so/RB )");
  EXPECT_EQ(speaker_around(article, 0), "");
  EXPECT_EQ(article.proposed(propose_author(article.discourse, {})), "new: the author");
}

TEST(FirstPerson, OfAnOwnerIsTheSpeakerToo) {
  const MarkedArticle article(
      "{ [p Jo/NNP Alder/NNP ] } < said/VBD > ( my/PRP$ lawyer/NN left/VBD )");
  const auto query = article.pronoun("my", MentionForm::first_person);
  EXPECT_EQ(article.proposed(propose_speaker_around(article.discourse, query)), "Jo Alder");
}

TEST(SecondPerson, IsTheListenerInAQuotationAndElseTheReader) {
  const MarkedArticle inside(
      nested("{ [p Jo/NNP Alder/NNP ] } < said/VBD > ( you/PRP said/VBD no/RB )", {3}));
  const MarkedArticle outside("{ You/PRP } < say/VBP > ( so/RB )");
  EXPECT_EQ(inside.proposed(propose_audience(inside.discourse, source_query(inside.discourse, 1))),
            "new: the listener");
  EXPECT_EQ(
      outside.proposed(propose_audience(outside.discourse, source_query(outside.discourse, 0))),
      "new: the reader");
}

}  // namespace
}  // namespace quoth::speaker
