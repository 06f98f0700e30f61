#include "attribution/medium.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"
#include "encoder/written_encoding.h"

namespace quoth::attribution {
namespace {

Medium of_cue(const char* cue) {
  const SmallArticle article{cue};
  const auto last = article.view().size();
  return medium_of(article.view(), {0, last});
}

TEST(Medium, IsThatOfTheCueWord) {
  const struct {
    const char* cue;
    Medium medium;
  } cases[] = {
      {"said/VBD/say", Medium::speech},
      {"wrote/VBD/write", Medium::writing},
      {"tweeted/VBD/tweet", Medium::writing},
      {"believes/VBZ/believe", Medium::thought},
      {"hopes/NNS/hope", Medium::thought},
      {"letter/NN", Medium::writing},
      {"according/VBG to/TO", Medium::speech},
      {"chirped/VBD/chirp", Medium::speech},
      {":", Medium::speech},
      {"ruled/VBD/rule", Medium::act},
      {"was/VBD/be approved/VBN/approve", Medium::act},
      {"struck/VBD/strike down/RP", Medium::act},
      {"charged/VBD/charge with/IN", Medium::act},
      {"charged/VBD/charge that/IN", Medium::speech},
  };
  for (const auto& test : cases) EXPECT_EQ(of_cue(test.cue), test.medium) << test.cue;
}

TEST(Medium, OfSeveralWordsIsThatOfTheLast) {
  const struct {
    const char* name;
    const char* cue;
    Medium medium;
  } cases[] = {
      {"a verb of saying at the end", "wants/VBZ/want to/TO tell/VB", Medium::speech},
      {"a verb of saying after one of writing", "wrote/VBD/write to/TO say/VB", Medium::speech},
      {"a verb of thinking at the end", "said/VBD/say to/TO believe/VB", Medium::thought},
      {"writing before thought", "wrote/VBD/write to/TO hope/VB", Medium::writing},
      {"writing after thought", "hopes/VBZ/hope to/TO write/VB", Medium::writing},
      {"a thing that is written", "said/VBD/say in/IN a/DT letter/NN", Medium::writing},
      {"a word that is no verb at the end", "thinks/VBZ/think that/IN", Medium::thought},
      {"an unknown verb amid", "hopes/VBZ/hope loudly/RB chirping/VBG/chirp so/RB",
       Medium::thought},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(of_cue(test.cue), test.medium);
  }
}

TEST(Medium, IsReadInTheCueAlone) {
  const SmallArticle article{"wrote/VBD/write and/CC said/VBD/say and/CC thought/VBD/think"};
  EXPECT_EQ(medium_of(article.view(), {0, 1}), Medium::writing);
  EXPECT_EQ(medium_of(article.view(), {2, 3}), Medium::speech);
  EXPECT_EQ(medium_of(article.view(), {4, 5}), Medium::thought);
}

TEST(Medium, WhatACourtHeardIsSpeech) {
  const auto medium = [](const char* text) {
    SmallArticle article{text};
    encoder::WrittenEncoding written(article.view().size());
    const token::TokenRange cue = article.at("heard");
    written.label(encoder::Output::medium, cue.begin, static_cast<std::size_t>(Medium::thought));
    const encoder::Encoding encoding = written.make();
    article.view().encoding = &encoding;
    return medium_of(article.view(), cue);
  };
  EXPECT_EQ(medium("The/DT inquest/NN heard/VBD/hear that"), Medium::speech);
  EXPECT_EQ(medium("Elm/NNP Crown/NNP Court/NNP/Court has/VBZ heard/VBD/hear that"),
            Medium::speech);
  EXPECT_EQ(medium("She/PRP heard/VBD/hear that"), Medium::thought);
  EXPECT_EQ(medium("After/IN the/DT trial/NN , she/PRP heard/VBD/hear that"), Medium::thought);
}

TEST(Medium, IsTheEncodersWhereItIsSure) {
  SmallArticle article{"Ann muttered/VBD/mutter it"};
  encoder::WrittenEncoding written(article.view().size());
  written.label(encoder::Output::medium, 1, static_cast<std::size_t>(Medium::writing));
  const encoder::Encoding encoding = written.make();
  EXPECT_EQ(medium_of(article.view(), {1, 2}), Medium::speech);
  article.view().encoding = &encoding;
  EXPECT_EQ(medium_of(article.view(), {1, 2}), Medium::writing);
}

}  // namespace
}  // namespace quoth::attribution
