#include "speaker/name_lists.h"

#include <gtest/gtest.h>

#include "marked_article.h"

namespace quoth::speaker {
namespace {

constexpr Index kGroup = 100;
constexpr Index kOther = 101;

// Two senators, a mayor, and somebody of no office: 0 to 3. The last sentence is the phrase.
std::string with_phrase(std::string_view phrase) {
  return "[p Jo/NNP Alder/NNP ] ,/, a/DT senator/NN ,/, met/VBD [p Ned/NNP Birch/NNP ] ,/, a/DT "
         "senator/NN ,/, and/CC [p Ed/NNP Oak/NNP ] ,/, the/DT mayor/NN ,/, and/CC [p Bo/NNP "
         "Ash/NNP ] ./. | " +
         std::string(phrase);
}

Index latest(const NameLists& lists, const MarkedArticle& article) {
  const DocumentView& page = article.page;
  return lists.latest(page, article.people,
                      read_phrase(page, page.sentence_tokens(page.size() - 1)));
}

struct Case {
  const char* name;
  std::vector<Index> members;
  std::string_view phrase;
  bool found;
};

TEST(NameLists, GiveAListOfSomeWhoAreSoCalled) {
  const Case cases[] = {
      {"two senators", {0, 1}, "the/DT senators/NNS left/VBD", true},
      {"these", {0, 1}, "these/DT senators/NNS left/VBD", true},
      {"both", {0, 1}, "both/DT senators/NNS left/VBD", true},
      {"a senator and somebody of no office", {0, 3}, "the/DT senators/NNS left/VBD", true},
      {"a senator alone", {0}, "the/DT senators/NNS left/VBD", true},
      {"a senator and a mayor", {0, 2}, "the/DT senators/NNS left/VBD", false},
      {"nobody of any office", {3}, "the/DT senators/NNS left/VBD", false},
      {"another office", {0, 1}, "the/DT mayors/NNS left/VBD", false},
      {"some senators", {0, 1}, "some/DT senators/NNS left/VBD", false},
      {"senators", {0, 1}, "senators/NNS left/VBD", false},
      {"her senators", {0, 1}, "her/PRP$ senators/NNS left/VBD", false},
      {"what kind of senators", {0, 1}, "the/DT old/JJ senators/NNS left/VBD", false},
      {"senators of what", {0, 1}, "the/DT senators/NNS of/IN [l Elm/NNP ] left/VBD", false},
      {"a word of no list", {0, 1}, "the/DT bridges/NNS fell/VBD", false},
  };
  for (const Case& c : cases) {
    SCOPED_TRACE(c.name);
    const MarkedArticle article(with_phrase(c.phrase));
    NameLists lists;
    EXPECT_EQ(latest(lists, article), kNone);
    lists.add(kGroup, c.members);
    EXPECT_EQ(latest(lists, article), c.found ? kGroup : kNone);
  }
}

TEST(NameLists, APartyIsNoOtherOffice) {
  const MarkedArticle article(
      "[p Jo/NNP Alder/NNP ] ,/, a/DT senator/NN ,/, met/VBD [p Ned/NNP Birch/NNP ] (/-LRB- D/NN "
      ")/-RRB- ./. | the/DT senators/NNS left/VBD");
  ASSERT_EQ(article.people.referents[1].offices.size(), 1U);
  NameLists lists;
  lists.add(kGroup, {0, 1});
  EXPECT_EQ(latest(lists, article), kGroup);
}

TEST(NameLists, GiveTheLastListThatFits) {
  const MarkedArticle article(with_phrase("the/DT senators/NNS left/VBD"));
  NameLists lists;
  lists.add(kGroup, {0, 1});
  lists.add(kOther, {0, 3});
  EXPECT_EQ(latest(lists, article), kOther);
  lists.add(kOther + 1, {2, 3});  // of no senators
  EXPECT_EQ(latest(lists, article), kOther);
}

TEST(NameLists, RememberTheLastFour) {
  const MarkedArticle article(with_phrase("the/DT senators/NNS left/VBD"));
  NameLists lists;
  lists.add(kGroup, {0, 1});
  for (Index i = 1; i <= 3; ++i) lists.add(kGroup + i, {2, 3});
  EXPECT_EQ(latest(lists, article), kGroup);
  lists.add(kGroup + 4, {2, 3});
  EXPECT_EQ(latest(lists, article), kNone);
}

TEST(NameLists, RememberNoLongList) {
  const MarkedArticle article(with_phrase("the/DT senators/NNS left/VBD"));
  NameLists lists;
  lists.add(kGroup, std::vector<Index>(9, 0));
  EXPECT_EQ(latest(lists, article), kNone);
  lists.add(kGroup, std::vector<Index>(8, 0));
  EXPECT_EQ(latest(lists, article), kGroup);
}

}  // namespace
}  // namespace quoth::speaker
