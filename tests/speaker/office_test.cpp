#include "speaker/office.h"

#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

struct Case {
  std::string_view markup;  // the first entity is the name
  std::vector<std::string_view> senses;
  std::string_view owner;  // of the first office
};

const Case kCases[] = {
    {"[p Jo/NNP Alder/NNP ] ,/, a/DT lawyer/NN for/IN [o Elm/NNP ] ,/, left/VBD",
     {"lawyer"},
     "Elm"},
    {"[p Jo/NNP Alder/NNP ] ,/, the/DT mayor/NN and/CC a/DT former/JJ judge/NN ,/, left/VBD",
     {"mayor", "judge"},
     ""},
    {"[p Jo/NNP Alder/NNP ] is/VBZ a/DT lawyer/NN", {"lawyer"}, ""},
    {"[p Jo/NNP Alder/NNP ] ,/, who/WP served/VBD=serve as/IN mayor/NN ,/, left/VBD",
     {"mayor"},
     ""},
    {"[p Jo/NNP Alder/NNP ] spoke/VBD=speak of/IN choices/NNS as/IN mayor/NN", {}, ""},
    {"Secretary/NNP of/IN State/NNP [p Jo/NNP Alder/NNP ] left/VBD", {"secretary"}, ""},
    {"Secretary/NN to/IN the/DT President/NNP [p Jo/NNP Alder/NNP ] left/VBD", {"secretary"}, ""},
    {"a/DT spokesman/NN for/IN the/DT mayor/NN [p Jo/NNP Alder/NNP ] left/VBD", {}, ""},
    {"the/DT president/NN 's/POS lawyer/NN [p Jo/NNP Alder/NNP ] left/VBD",
     {"lawyer"},
     "president"},
    {"The/DT candidate/NN leading/VBG the/DT field/NN was/VBD [p Jo/NNP Alder/NNP ]",
     {"candidate"},
     ""},
    {"The/DT mayor/NN of/IN Elm/NNP ,/, [p Jo/NNP Alder/NNP ] ,/, left/VBD", {"mayor"}, ""},
    {"In/IN Elm/NNP ,/, [p Jo/NNP Alder/NNP ] left/VBD", {}, ""},
    {"For/IN [p Jo/NNP Alder/NNP ] ,/, the/DT mayor/NN said/VBD", {}, ""},
};

TEST(Office, StandsAroundAName) {
  for (const Case& c : kCases) {
    const Annotation article = marked(c.markup);
    const DocumentView view(article);
    const TokenRange name = view.entity_tokens(0);
    const auto offices = offices_around(view, name, name);
    std::vector<std::string_view> senses;
    for (const Office& office : offices) senses.push_back(office.sense);
    EXPECT_EQ(senses, c.senses) << c.markup;
    if (offices.empty()) continue;
    const TokenRange owner = offices[0].owner;
    EXPECT_EQ(owner.empty() ? "" : view.words(owner), c.owner) << c.markup;
  }
}

TEST(Office, IsATitleBeforeTheName) {
  const Annotation article = marked("Gov./NNP [p Jo/NNP Alder/NNP ] left/VBD");
  const DocumentView view(article);
  const auto offices = offices_around(view, {0, 3}, {1, 3});
  ASSERT_EQ(offices.size(), 1U);
  EXPECT_EQ(offices[0].sense, "governor");
}

TEST(Office, HasTheRankBeforeATitle) {
  const Annotation article =
      marked("Deputy/NNP Prime/NNP Minister/NNP [p Jo/NNP Alder/NNP ] left/VBD");
  const DocumentView view(article);
  const auto offices = offices_around(view, {2, 5}, {3, 5});
  ASSERT_FALSE(offices.empty());
  EXPECT_EQ(offices[0].phrase, (TokenRange{0, 3}));
}

TEST(Nature, IsTheNounOfABodyOrWhatFollows) {
  const Annotation article =
      marked("The/DT [o Elm/NNP Council/NNP ] ,/, an/DT agency/NN ,/, left/VBD");
  const DocumentView view(article);
  const auto natures = body_offices(view, view.entity_tokens(0), false);
  ASSERT_EQ(natures.size(), 2U);
  EXPECT_EQ(natures[0].sense, "council");
  EXPECT_EQ(natures[1].sense, "agency");
}

TEST(Nature, OfAnOutletIsInItsName) {
  for (const auto& [markup, sense] :
       {std::pair("The/DT [o Elm/NNP Courier/NNP ] left/VBD", "newspaper"),
        std::pair("the/DT [o Denver/NNP Post/NNP ] left/VBD", "newspaper"),
        std::pair("[o Elm/NNP Workers/NNPS ] left/VBD", "union")}) {
    const Annotation article = marked(markup);
    const DocumentView view(article);
    const auto natures = body_offices(view, view.entity_tokens(0), false);
    ASSERT_EQ(natures.size(), 1U) << markup;
    EXPECT_EQ(natures[0].sense, sense);
  }
  const Annotation article = marked("[o Elm/NNP Post/NNP ] left/VBD");
  const DocumentView view(article);
  EXPECT_TRUE(body_offices(view, view.entity_tokens(0), false).empty());
}

TEST(Nature, IsWhatTheBodyIsSaidToBe) {
  const Annotation article = marked("[o Elm/NNP ] is/VBZ the/DT agency/NN");
  const DocumentView view(article);
  const auto natures = body_offices(view, view.entity_tokens(0), false);
  ASSERT_EQ(natures.size(), 1U);
  EXPECT_EQ(natures[0].sense, "agency");
}

TEST(Nature, IsTheKindBeforeTheName) {
  for (const auto& [markup, sense] :
       {std::pair("The/DT budget/NN airline/NN [o Elm/NNP ] left/VBD", "company"),
        std::pair("The/DT regulator/NN ,/, [o Elm/NNP ] ,/, left/VBD", "agency"),
        std::pair("Carmaker/NNP [o Elm/NNP ] left/VBD", "company"),
        std::pair("A/DT regulator/NN ,/, [o Elm/NNP ] ,/, left/VBD", ""),
        std::pair("The/DT company/NN [o Elm/NNP ] left/VBD", ""),
        std::pair("The/DT street/NN [o Elm/NNP ] left/VBD", "")}) {
    const Annotation article = marked(markup);
    const DocumentView view(article);
    const auto natures = body_offices(view, view.entity_tokens(0), false);
    EXPECT_EQ(natures.empty() ? "" : natures.front().sense, sense) << markup;
  }
}

TEST(Nature, OfAPlaceIsNotWhatFollowsIt) {
  const Annotation article = marked("In/IN [l Elm/NNP City/NNP ] ,/, a/DT group/NN dressed/VBN");
  const DocumentView view(article);
  const auto natures = body_offices(view, view.entity_tokens(0), true);
  ASSERT_EQ(natures.size(), 1U);
  EXPECT_EQ(natures[0].sense, "city");
}

const Case kMore[] = {
    {"[p Jo/NNP Alder/NNP ] was/VBD then/RB the/DT mayor/NN", {"mayor"}, ""},
    {"[p Jo/NNP Alder/NNP ] became/VBD director/NN of/IN [o Elm/NNP ]", {"director"}, "Elm"},
    {"[p Jo/NNP Alder/NNP ] has/VBZ a/DT lawyer/NN", {}, ""},
    {"[p Jo/NNP Alder/NNP ] was/VBD a/DT bridge/NN", {}, ""},
    {"[p Jo/NNP Alder/NNP ] (/-LRB- 68/CD )/-RRB- ,/, a/DT lawyer/NN ,/, left/VBD", {"lawyer"}, ""},
    {"[p Jo/NNP Alder/NNP ] (/-LRB- R-Ky./NNP )/-RRB- left/VBD", {"republican"}, ""},
    {"[p Jo/NNP Alder/NNP ] ,/, D-Elm/NNP ,/, left/VBD", {"democrat"}, ""},
    {"[p Jo/NNP Alder/NNP ] ,/, I-Elm/NNP ,/, left/VBD", {}, ""},
    {"[p Jo/NNP Alder/NNP ] and/CC R/NNP left/VBD", {}, ""},
    {"[p Jo/NNP Alder/NNP ] ,/, now/RB a/DT lawyer/NN ,/, left/VBD", {"lawyer"}, ""},
    {"[p Jo/NNP Alder/NNP ] ,/, two/CD lawyers/NNS ,/, left/VBD", {}, ""},
    {"[p Jo/NNP Alder/NNP ] ,/, her/PRP$ lawyer/NN ,/, left/VBD", {"lawyer"}, "her"},
    {"[p Jo/NNP Alder/NNP ] ,/, the/DT lawyer/NN said/VBD", {}, ""},
    {"[p Jo/NNP Alder/NNP ] ,/, the/DT lawyer/NN never/RB said/VBD", {}, ""},
    {"[p Jo/NNP Alder/NNP ] stood/VBD=stand down/RP as/IN mayor/NN", {"mayor"}, ""},
    {"[p Jo/NNP Alder/NNP ] met/VBD=serve [p Al/NNP Birch/NNP ] as/IN mayor/NN", {}, ""},
    {"Lawyer/NN [p Jo/NNP Alder/NNP ] left/VBD", {"lawyer"}, ""},
    {"tax/NN lawyer/NN [p Jo/NNP Alder/NNP ] left/VBD", {"lawyer"}, ""},
    {"[p Al/NNP Birch/NNP ] 's/POS lawyer/NN Jo/NNP left/VBD", {}, ""},
    {"The/DT mayor/NN was/VBD [p Jo/NNP Alder/NNP ]", {"mayor"}, ""},
    {"Chief/JJ [p Jo/NNP Alder/NNP ] left/VBD", {"leader"}, ""},
    {"[p Jo/NNP Alder/NNP ] ,/, a/DT lawyer/NN and/CC", {"lawyer"}, ""},
    {"The/DT mayor/NN saw/VBD [p Jo/NNP Alder/NNP ]", {}, ""},
    {"The/DT mayor/NN was/VBD late/JJ ./. | [p Jo/NNP Alder/NNP ] left/VBD", {}, ""},
    {"In/IN Elm/NNP the/DT mayor/NN was/VBD [p Jo/NNP Alder/NNP ]", {}, ""},
    {"The/DT mayors/NNS of/IN Elm/NNP ,/, [p Jo/NNP Alder/NNP ] ,/, left/VBD", {}, ""},
    {"The/DT mayor/NN of/IN Elm/NNP ,/, [p Jo/NNP Alder/NNP ] left/VBD", {}, ""},
    {"[p Jo/NNP Alder/NNP ]", {}, ""},
};

TEST(Office, IsToldByTheWordsRightAroundAName) {
  for (const Case& c : kMore) {
    SCOPED_TRACE(c.markup);
    const Annotation article = marked(c.markup);
    const DocumentView view(article);
    const TokenRange name = view.entity_tokens(0);
    const auto offices = offices_around(view, name, name);
    std::vector<std::string_view> senses;
    for (const Office& office : offices) senses.push_back(office.sense);
    EXPECT_EQ(senses, c.senses);
    if (offices.empty()) continue;
    const TokenRange owner = offices[0].owner;
    EXPECT_EQ(owner.empty() ? "" : view.words(owner), c.owner);
  }
}

TEST(Office, APersonBeforeItsNounIsItsOwner) {
  const Annotation article =
      marked("[p Al/NNP Birch/NNP ] lawyer/NN [p Jo/NNP Alder/NNP ] left/VBD");
  const DocumentView view(article);
  const auto offices = offices_around(view, {3, 5}, {3, 5});
  ASSERT_EQ(offices.size(), 1U);
  EXPECT_EQ(offices[0].sense, "lawyer");
  EXPECT_EQ(offices[0].owner, (TokenRange{0, 2}));
  EXPECT_EQ(offices[0].phrase, (TokenRange{0, 3}));
}

TEST(Office, TheNounOfADirectorGeneralStandsFirst) {
  const Annotation article =
      marked("[p Jo/NNP Alder/NNP ] ,/, the/DT director/NN general/NN of/IN Elm/NNP ,/, left/VBD");
  const DocumentView view(article);
  const auto offices = offices_around(view, {0, 2}, {0, 2});
  ASSERT_EQ(offices.size(), 1U);
  EXPECT_EQ(offices[0].sense, "director");
  EXPECT_EQ(offices[0].phrase, (TokenRange{3, 8}));
}

TEST(Office, IsClaimedWhereSomebodySaysIt) {
  const Annotation article = marked(
      "{ [p Al/NNP Birch/NNP ] } < said/VBD > ( [p Jo/NNP Alder/NNP ] is/VBZ a/DT lawyer/NN )");
  const DocumentView view(article);
  const auto offices = offices_around(view, {3, 5}, {3, 5});
  ASSERT_EQ(offices.size(), 1U);
  EXPECT_TRUE(offices[0].claimed);
  const Annotation plain = marked("[p Jo/NNP Alder/NNP ] is/VBZ a/DT lawyer/NN");
  const DocumentView plain_page(plain);
  EXPECT_FALSE(offices_around(plain_page, {0, 2}, {0, 2})[0].claimed);
}

TEST(Office, TheSenseOfAWordIsOfARoleABodyOrAnAccount) {
  const Annotation article = marked("attorney/NN panel/NN story/NN bridge/NN");
  const DocumentView view(article);
  EXPECT_EQ(sense_of(view, 0), "lawyer");
  EXPECT_EQ(sense_of(view, 1), "committee");
  EXPECT_EQ(sense_of(view, 2), "article");
  EXPECT_EQ(sense_of(view, 3), "");
}

TEST(Office, OnePersonIsToldByOneRole) {
  const Annotation article = marked("a/DT lawyer/NN two/CD lawyers/NNS a/DT panel/NN");
  const DocumentView view(article);
  EXPECT_TRUE(describes_person(view, phrase_at(view, 1)));
  EXPECT_FALSE(describes_person(view, phrase_at(view, 3)));
  EXPECT_FALSE(describes_person(view, phrase_at(view, 5)));
}

TEST(Nature, IsNotWhatSpeaksNext) {
  const auto natures = [](std::string_view markup) {
    const Annotation article = marked(markup);
    const DocumentView view(article);
    std::vector<std::string_view> senses;
    for (const Office& office : body_offices(view, view.entity_tokens(0), false)) {
      senses.push_back(office.sense);
    }
    return senses;
  };
  using Senses = std::vector<std::string_view>;
  EXPECT_EQ(natures("For/IN [o Elm/NNP ] ,/, the/DT agency/NN said/VBD"), Senses{});
  EXPECT_EQ(natures("[o Elm/NNP ] ,/, two/CD agencies/NNS ,/, left/VBD"), Senses{});
  EXPECT_EQ(natures("[o Elm/NNP ] ,/, a/DT lawyer/NN ,/, left/VBD"), Senses{});
  EXPECT_EQ(natures("[o Elm/NNP ] ,/, an/DT [o Elm/NNP ] agency/NN ,/, left/VBD"),
            Senses{"agency"});
  EXPECT_EQ(natures("[o Elm/NNP ] (/-LRB- E/NN )/-RRB- ,/, an/DT agency/NN ,/, left/VBD"),
            Senses{"agency"});
  EXPECT_EQ(natures("[o Elm/NNP ] hired/VBD an/DT agency/NN"), Senses{});
  EXPECT_EQ(natures("[o Elm/NNP ] was/VBD the/DT agency/NN that/WDT left/VBD"), Senses{"agency"});
  EXPECT_EQ(natures("[o Elm/NNP ]"), Senses{});
}

TEST(Office, TheSenseOfAPhraseIsThatOfItsHead) {
  const MarkedArticle article(
      "the/DT lawyer/NN general/NN met/VBD a/DT general/NN and/CC attorney/NN");
  EXPECT_EQ(sense_of(article.view, phrase_at(article.view, 2)), "lawyer");
  EXPECT_EQ(sense_of(article.view, phrase_at(article.view, 5)), "general");
  EXPECT_EQ(sense_of(article.view, phrase_at(article.view, 7)), "lawyer");
}

}  // namespace
}  // namespace quoth::speaker
