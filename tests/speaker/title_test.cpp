#include "speaker/title.h"

#include <gtest/gtest.h>

#include "marked.h"
#include "marked_article.h"

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
};

TEST(OfficeIndex, FindsWhoBearsAnOffice) {
  for (const Case& c : kCases) {
    const Annotation article = marked(c.markup);
    const DocumentView page(article);
    const ReferentTable cast = find_referents(page, {});
    const OfficeIndex offices(page, cast, std::vector<Index>(page.size(), kNone));
    const Phrase phrase = read_phrase(page, page.sentence_tokens(page.size() - 1));
    const Index found = offices.find(phrase, kNone);
    EXPECT_EQ(found == kNone ? "" : cast.referents[found].text, c.bearer) << c.markup;
  }
}

TEST(OfficeIndex, TheNounOfADirectorGeneralStandsFirst) {
  const Annotation article = marked("the/DT director/NN general/NN left/VBD");
  const DocumentView page(article);
  EXPECT_EQ(sense_of(page, read_phrase(page, {0, 4})), "director");
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

TEST(OfficeIndex, WeighsRankWordsAndDistance) {
  for (const Borne& c : kBorne) {
    SCOPED_TRACE(c.name);
    const MarkedArticle article(c.markup);
    const OfficeIndex offices(article.page, article.people, article.named_at);
    const Phrase phrase =
        read_phrase(article.page, article.page.sentence_tokens(article.page.size() - 1));
    EXPECT_EQ(article.called(offices.find(phrase, kNone)), c.bearer);
  }
}

TEST(OfficeIndex, AnOpeningMeansWhoIsNamedBelow) {
  const MarkedArticle article(
      "the/DT mayor/NN slept/VBD ./. | Mayor/NNP [p Jo/NNP Alder/NNP ] left/VBD ./.");
  const OfficeIndex offices(article.page, article.people, article.named_at);
  EXPECT_EQ(article.called(offices.find(read_phrase(article.page, {0, 2}), kNone)), "Jo Alder");
}

TEST(OfficeIndex, LaterThanTheOpeningWhoIsNamedBelowIsLessLikely) {
  std::string markup;
  for (int i = 0; i < 4; ++i) markup += "It/PRP rained/VBD ./. | ";
  const MarkedArticle article(
      markup +
      "the/DT tax/NN lawyer/NN slept/VBD ./. | [p Jo/NNP Alder/NNP ] ,/, a/DT good/JJ "
      "lawyer/NN ,/, left/VBD ./.");
  const OfficeIndex offices(article.page, article.people, article.named_at);
  EXPECT_EQ(offices.find(read_phrase(article.page, {12, 15}), kNone), kNone);
}

TEST(OfficeIndex, TheOwnerTellsWhoseItIs) {
  const MarkedArticle article(
      "[p Jo/NNP Alder/NNP ] ,/, a/DT lawyer/NN for/IN [o Elm/NNP Bank/NNP ] ,/, met/VBD [p Al/NNP "
      "Birch/NNP ] ,/, a/DT lawyer/NN for/IN [o Ash/NNP News/NNP ] ./. | [p Ed/NNP Oak/NNP ] "
      "left/VBD ./. | the/DT lawyer/NN slept/VBD");
  const OfficeIndex offices(article.page, article.people, article.named_at);
  const Phrase phrase =
      read_phrase(article.page, article.page.sentence_tokens(article.page.size() - 1));
  const auto found = [&](std::string_view owner) {
    return article.called(offices.find(phrase, article.named_at[article.find(owner)]));
  };
  EXPECT_EQ(found("Bank"), "Jo Alder");
  EXPECT_EQ(found("News"), "Al Birch");
  EXPECT_EQ(found("Oak"), "");
}

TEST(OfficeIndex, TheOwnersOneIsMeantBeforeANearerOneOfNobody) {
  const MarkedArticle article(
      "[p Jo/NNP Alder/NNP ] ,/, a/DT lawyer/NN for/IN [o Elm/NNP Bank/NNP ] ,/, left/VBD ./. | [p "
      "Ned/NNP Birch/NNP ] ,/, a/DT lawyer/NN ,/, came/VBD ./. | the/DT lawyer/NN slept/VBD");
  const OfficeIndex offices(article.page, article.people, article.named_at);
  const Phrase phrase =
      read_phrase(article.page, article.page.sentence_tokens(article.page.size() - 1));
  EXPECT_EQ(article.called(offices.find(phrase, article.named_at[article.find("Bank")])),
            "Jo Alder");
  EXPECT_EQ(article.called(offices.find(phrase, kNone)), "Ned Birch");
}

TEST(OfficeIndex, ALeaderIsTheOnlyOneOfASoleOffice) {
  const auto leader = [](std::string_view more, std::string_view phrase) {
    const MarkedArticle article(
        "[p Jo/NNP Alder/NNP ] ,/, director/NN of/IN [o Elm/NNP Bank/NNP ] ,/, left/VBD ./. | " +
        std::string(more) + std::string(phrase));
    const OfficeIndex offices(article.page, article.people, article.named_at);
    return article.called(offices.find(
        read_phrase(article.page, article.page.sentence_tokens(article.page.size() - 1)),
        article.named_at[article.find("Bank")]));
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

TEST(OfficeIndex, OfNobodyFindsNobody) {
  const MarkedArticle article("the/DT mayor/NN slept/VBD");
  const OfficeIndex offices(article.page, article.people, article.named_at);
  EXPECT_EQ(offices.find(read_phrase(article.page, {0, 2}), kNone), kNone);
}

TEST(OfficeIndex, TheSenseOfAPhraseIsThatOfItsHead) {
  const MarkedArticle article(
      "the/DT lawyer/NN general/NN met/VBD a/DT general/NN and/CC attorney/NN");
  EXPECT_EQ(sense_of(article.page, phrase_at(article.page, 2)), "lawyer");
  EXPECT_EQ(sense_of(article.page, phrase_at(article.page, 5)), "general");
  EXPECT_EQ(sense_of(article.page, phrase_at(article.page, 7)), "lawyer");
}

}  // namespace
}  // namespace quoth::speaker
