#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

struct Case {
  std::string_view markup;  // its last sentence is the phrase and "."
  std::string_view bearer;  // "" for none
};

constexpr Case kCases[] = {
    {"Mayor/NNP [p Jo/NNP Alder/NNP ] met/VBD Judge/NNP [p Al/NNP Birch/NNP ] ./. | the/DT "
     "judge/NN ./.",
     "Al Birch"},
    {"Mayor/NNP [p Jo/NNP Alder/NNP ] met/VBD Judge/NNP [p Al/NNP Birch/NNP ] ./. | the/DT "
     "mayor/NN ./.",
     "Jo Alder"},
    {"Mayor/NNP [p Jo/NNP Alder/NNP ] left/VBD ./. | the/DT poet/NN ./.", ""},
    {"President/NNP [p Jo/NNP Alder/NNP ] left/VBD ./. | the/DT French/JJ president/NN ./.", ""},
    {"French/JJ President/NNP [p Jo/NNP Alder/NNP ] left/VBD ./. | the/DT French/JJ president/NN "
     "./.",
     "Jo Alder"},
    {"The/DT regulator/NN [o Elm/NNP Watch/NNP ] left/VBD ./. | the/DT regulator/NN ./.",
     "Elm Watch"},
    {"The/DT agency/NN [o Elm/NNP Watch/NNP ] left/VBD ./. | the/DT regulator/NN ./.", ""},
};

// By the generators of offices alone.
std::string bearer(const MarkedArticle& article, const Phrase& phrase, Index owner = kNone) {
  const MentionQuery query = MarkedArticle::phrase_query(phrase, owner);
  auto chosen = likeliest(propose_office_bearer(article.discourse, query));
  if (!chosen) chosen = likeliest(propose_sole_leader(article.discourse, query));
  return article.called(chosen ? chosen->referent : kNone);
}

std::string bearer(const MarkedArticle& article) {
  return bearer(article, article.last_phrase().phrase);
}

TEST(OfficeBearer, HasTheOffice) {
  for (const Case& c : kCases) EXPECT_EQ(bearer(MarkedArticle(c.markup)), c.bearer) << c.markup;
}

struct Borne {
  const char* name;
  std::string_view markup;  // its last sentence begins with the phrase
  std::string_view bearer;
};

constexpr Borne kBorne[] = {
    {"of two the one who was so called last",
     "Mayor/NNP [p Jo/NNP Alder/NNP ] left/VBD ./. | Mayor/NNP [p Al/NNP Birch/NNP ] came/VBD ./. "
     "| the/DT mayor/NN slept/VBD",
     "Al Birch"},
    {"of two the one with the phrase's other words",
     "[p Jo/NNP Alder/NNP ] ,/, the/DT tax/NN lawyer/NN ,/, left/VBD ./. | [p Al/NNP Birch/NNP ] "
     ",/, the/DT divorce/NN lawyer/NN ,/, came/VBD ./. | the/DT tax/NN lawyer/NN slept/VBD",
     "Jo Alder"},
    {"not of another place",
     "[p Jo/NNP Alder/NNP ] ,/, the/DT mayor/NN of/IN [l Elm/NNP ] ,/, left/VBD ./. | the/DT "
     "[l Birch/NNP ] mayor/NN slept/VBD",
     ""},
    {"by any of its names",
     "[o Elm/NNP Trade/NNP Union/NNP ] director/NN [p Jo/NNP Alder/NNP ] left/VBD ./. | the/DT "
     "[o ETU/NNP ] director/NN slept/VBD",
     "Jo Alder"},
    {"not a body of another place",
     "The/DT [o Elm/NNP Police/NNP Department/NNP ] met/VBD ./. | the/DT [l Birch/NNP ] police/NN "
     "department/NN slept/VBD",
     ""},
    {"a body whoever's it is",
     "The/DT [o Elm/NNP Police/NNP Department/NNP ] met/VBD ./. | [l Birch/NNP ] 's/POS police/NN "
     "department/NN slept/VBD",
     "Elm Police Department"},
    {"not a deputy",
     "[p Jo/NNP Alder/NNP ] ,/, the/DT deputy/NN mayor/NN ,/, left/VBD ./. | the/DT mayor/NN "
     "slept/VBD",
     ""},
    {"a deputy by the rank",
     "[p Jo/NNP Alder/NNP ] ,/, the/DT deputy/NN mayor/NN ,/, left/VBD ./. | the/DT deputy/NN "
     "mayor/NN slept/VBD",
     "Jo Alder"},
    {"not a former one for another rank",
     "[p Jo/NNP Alder/NNP ] ,/, the/DT mayor/NN ,/, left/VBD ./. | the/DT former/JJ mayor/NN "
     "slept/VBD",
     ""},
    {"not by an indefinite phrase",
     "[p Jo/NNP Alder/NNP ] ,/, the/DT lawyer/NN ,/, left/VBD ./. | a/DT lawyer/NN slept/VBD", ""},
    {"an opening that comes before the name", "the/DT mayor/NN slept/VBD", ""},
    {"a word of the same sense",
     "Judge/NNP [p Jo/NNP Alder/NNP ] left/VBD ./. | the/DT magistrate/NN slept/VBD", "Jo Alder"},
};

TEST(OfficeBearer, WeighsRankWordsAndDistance) {
  for (const Borne& c : kBorne) {
    SCOPED_TRACE(c.name);
    const MarkedArticle article(c.markup);
    EXPECT_EQ(bearer(article), c.bearer);
  }
}

TEST(OfficeBearer, AnOpeningMeansWhoIsNamedBelow) {
  const MarkedArticle article(
      "the/DT mayor/NN slept/VBD ./. | Mayor/NNP [p Jo/NNP Alder/NNP ] left/VBD ./.");
  EXPECT_EQ(bearer(article, read_phrase(article.view, {0, 2})), "Jo Alder");
}

TEST(OfficeBearer, LaterThanTheOpeningWhoIsNamedBelowIsLessLikely) {
  std::string markup;
  for (int i = 0; i < 4; ++i) markup += "It/PRP rained/VBD ./. | ";
  const MarkedArticle article(
      markup +
      "the/DT tax/NN lawyer/NN slept/VBD ./. | [p Jo/NNP Alder/NNP ] ,/, a/DT good/JJ "
      "lawyer/NN ,/, left/VBD ./.");
  EXPECT_EQ(bearer(article, read_phrase(article.view, {12, 15})), "");
}

TEST(OfficeBearer, TheOwnerTellsWhoseItIs) {
  const MarkedArticle article(
      "[p Jo/NNP Alder/NNP ] ,/, a/DT lawyer/NN for/IN [o Elm/NNP Bank/NNP ] ,/, met/VBD [p Al/NNP "
      "Birch/NNP ] ,/, a/DT lawyer/NN for/IN [o Ash/NNP News/NNP ] ./. | [p Ed/NNP Oak/NNP ] "
      "left/VBD ./. | the/DT lawyer/NN slept/VBD");
  const auto found = [&](std::string_view owner) {
    return bearer(article, article.last_phrase().phrase, article.named(owner));
  };
  EXPECT_EQ(found("Bank"), "Jo Alder");
  EXPECT_EQ(found("News"), "Al Birch");
  EXPECT_EQ(found("Oak"), "");
}

TEST(OfficeBearer, OfTheOwnerComesBeforeANearerOneOfNobody) {
  const MarkedArticle article(
      "[p Jo/NNP Alder/NNP ] ,/, a/DT lawyer/NN for/IN [o Elm/NNP Bank/NNP ] ,/, left/VBD ./. | [p "
      "Ned/NNP Birch/NNP ] ,/, a/DT lawyer/NN ,/, came/VBD ./. | the/DT lawyer/NN slept/VBD");
  const Phrase phrase = article.last_phrase().phrase;
  EXPECT_EQ(bearer(article, phrase, article.named("Bank")), "Jo Alder");
  EXPECT_EQ(bearer(article, phrase), "Ned Birch");
}

TEST(OfficeBearer, IsNotTheOwnerHerself) {
  const MarkedArticle article(
      "[p Jo/NNP Alder/NNP ] ,/, a/DT lawyer/NN ,/, left/VBD ./. | her/PRP$ lawyer/NN slept/VBD");
  const Phrase phrase = article.last_phrase().phrase;
  EXPECT_EQ(bearer(article, phrase, article.named("Alder")), "");
}

TEST(SoleLeader, IsTheOnlyOneOfASoleOffice) {
  const auto leader = [](std::string_view more, std::string_view phrase) {
    const MarkedArticle article(
        "[p Jo/NNP Alder/NNP ] ,/, director/NN of/IN [o Elm/NNP Bank/NNP ] ,/, left/VBD ./. | " +
        std::string(more) + std::string(phrase));
    return bearer(article, article.last_phrase().phrase, article.named("Bank"));
  };
  constexpr std::string_view kSecond =
      "[p Al/NNP Birch/NNP ] ,/, president/NN of/IN [o Elm/NNP Bank/NNP ] ,/, came/VBD ./. | ";
  constexpr std::string_view kDeputy =
      "[p Al/NNP Birch/NNP ] ,/, deputy/NN director/NN of/IN [o Elm/NNP Bank/NNP ] ,/, came/VBD "
      "./. | ";
  EXPECT_EQ(leader("", "the/DT leader/NN slept/VBD"), "Jo Alder");
  EXPECT_EQ(leader("", "the/DT deputy/NN leader/NN slept/VBD"), "");
  EXPECT_EQ(leader("", "the/DT poet/NN slept/VBD"), "");
  EXPECT_EQ(leader(kSecond, "the/DT leader/NN slept/VBD"), "");
  EXPECT_EQ(leader(kDeputy, "the/DT leader/NN slept/VBD"), "Jo Alder");
}

TEST(OfficeBearer, OfNobodyFindsNobody) {
  const MarkedArticle article("the/DT mayor/NN slept/VBD");
  EXPECT_EQ(bearer(article), "");
}

}  // namespace
}  // namespace quoth::speaker
