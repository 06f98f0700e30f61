#include "speaker/office.h"

#include <gtest/gtest.h>

#include "marked.h"

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
    const DocumentView page(article);
    const TokenRange name = page.entity_tokens(0);
    const auto offices = offices_around(page, name, name);
    std::vector<std::string_view> senses;
    for (const Office& office : offices) senses.push_back(office.sense);
    EXPECT_EQ(senses, c.senses) << c.markup;
    if (offices.empty()) continue;
    const TokenRange owner = offices[0].owner;
    EXPECT_EQ(owner.empty() ? "" : page.words(owner), c.owner) << c.markup;
  }
}

TEST(Office, IsATitleBeforeTheName) {
  const Annotation article = marked("Gov./NNP [p Jo/NNP Alder/NNP ] left/VBD");
  const DocumentView page(article);
  const auto offices = offices_around(page, {0, 3}, {1, 3});
  ASSERT_EQ(offices.size(), 1U);
  EXPECT_EQ(offices[0].sense, "governor");
}

TEST(Nature, IsTheNounOfABodyOrWhatFollows) {
  const Annotation article =
      marked("The/DT [o Elm/NNP Council/NNP ] ,/, an/DT agency/NN ,/, left/VBD");
  const DocumentView page(article);
  const auto natures = natures_of(page, page.entity_tokens(0), false);
  ASSERT_EQ(natures.size(), 2U);
  EXPECT_EQ(natures[0].sense, "council");
  EXPECT_EQ(natures[1].sense, "agency");
}

TEST(Nature, IsWhatTheBodyIsSaidToBe) {
  const Annotation article = marked("[o Elm/NNP ] is/VBZ the/DT agency/NN");
  const DocumentView page(article);
  const auto natures = natures_of(page, page.entity_tokens(0), false);
  ASSERT_EQ(natures.size(), 1U);
  EXPECT_EQ(natures[0].sense, "agency");
}

TEST(Nature, OfAPlaceIsNotWhatFollowsIt) {
  const Annotation article = marked("In/IN [l Elm/NNP City/NNP ] ,/, a/DT group/NN dressed/VBN");
  const DocumentView page(article);
  const auto natures = natures_of(page, page.entity_tokens(0), true);
  ASSERT_EQ(natures.size(), 1U);
  EXPECT_EQ(natures[0].sense, "city");
}

}  // namespace
}  // namespace quoth::speaker
