#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

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

Index latest(const MarkedArticle& article) {
  const auto candidates = propose_latest_name_list(article.discourse, article.last_phrase());
  return candidates.empty() ? kNone : candidates.front().referent;
}

void add(MarkedArticle& article, Index group, std::vector<Index> members) {
  remember(article.discourse.name_lists, {group, std::move(members)});
}

struct Case {
  const char* name;
  std::vector<Index> members;
  std::string_view phrase;
  bool found;
};

TEST(LatestNameList, IsAListOfSomeWhoAreSoCalled) {
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
    MarkedArticle article(with_phrase(c.phrase));
    EXPECT_EQ(latest(article), kNone);
    add(article, kGroup, c.members);
    EXPECT_EQ(latest(article), c.found ? kGroup : kNone);
  }
}

TEST(LatestNameList, APartyIsNoOtherOffice) {
  MarkedArticle article(
      "[p Jo/NNP Alder/NNP ] ,/, a/DT senator/NN ,/, met/VBD [p Ned/NNP Birch/NNP ] (/-LRB- D/NN "
      ")/-RRB- ./. | the/DT senators/NNS left/VBD");
  ASSERT_EQ(article.table().referents[1].offices.size(), 1U);
  add(article, kGroup, {0, 1});
  EXPECT_EQ(latest(article), kGroup);
}

TEST(LatestNameList, IsTheLastThatFits) {
  MarkedArticle article(with_phrase("the/DT senators/NNS left/VBD"));
  add(article, kGroup, {0, 1});
  add(article, kOther, {0, 3});
  EXPECT_EQ(latest(article), kOther);
  add(article, kOther + 1, {2, 3});  // of no senators
  EXPECT_EQ(latest(article), kOther);
}

TEST(NameListGenerator, ProposesTheGroupOfThoseNamed) {
  const struct {
    std::string_view markup;
    std::string_view proposed;
    std::size_t members;
  } cases[] = {
      {"{ [p Jo/NNP Alder/NNP ] and/CC [p Al/NNP Birch/NNP ] } < said/VBD > ( so/RB ) ./.",
       "new: Jo Alder and Al Birch", 2},
      {"{ [p Jo/NNP Alder/NNP ] ,/, [p Al/NNP Birch/NNP ] and/CC [p Ed/NNP Oak/NNP ] } < said/VBD "
       "> ( so/RB ) ./.",
       "new: Jo Alder, Al Birch and Ed Oak", 3},
      {"{ [p Jo/NNP Alder/NNP ] and/CC [p Alder/NNP ] } < said/VBD > ( so/RB ) ./.", "Jo Alder", 0},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.proposed);
    const MarkedArticle article(c.markup);
    MentionQuery query;
    query.form = MentionForm::name_list;
    query.words = article.discourse.sources[0].tokens;
    query.token = article.discourse.sources[0].heads.back();
    const auto candidates = propose_name_list(article.discourse, query);
    EXPECT_EQ(article.proposed(candidates), c.proposed);
    ASSERT_EQ(candidates.size(), 1U);
    EXPECT_EQ(candidates[0].members.size(), c.members);
  }
}

TEST(NameListGenerator, ReadsTheEndsOfAPairThatIsNoSource) {
  const MarkedArticle article("[p Jo/NNP Alder/NNP ] and/CC [p Al/NNP Birch/NNP ] left/VBD ./.");
  MentionQuery query;
  query.form = MentionForm::name_list;
  query.words = {0, 5};
  query.token = 4;
  EXPECT_EQ(article.proposed(propose_name_list(article.discourse, query)),
            "new: Jo Alder and Al Birch");
}

}  // namespace
}  // namespace quoth::speaker
