#include "attribution/rules/alignment.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

struct Case {
  const char* name;
  std::vector<TokenSpan> content;
  std::vector<TokenSpan> marks;
  std::vector<TokenSpan> aligned;
};

class Alignment : public testing::TestWithParam<Case> {};

TEST_P(Alignment, MovesTheEnds) {
  Draft draft;
  draft.content = GetParam().content;
  draft.cue = TokenSpan{50, 50};
  std::vector<Stretch> stretches;
  for (const TokenSpan span : GetParam().marks) stretches.push_back({span, true, 0});
  std::vector<Draft> drafts = {draft};
  align_with_marks(drafts, stretches);
  EXPECT_EQ(drafts[0].content, GetParam().aligned);
}

INSTANTIATE_TEST_SUITE_P(
    All, Alignment,
    testing::Values(Case{"MostOfAStretchIsAllOfIt", {{4, 9}}, {{2, 10}}, {{2, 10}}},
                    Case{"AMarkBesideTheEndIsTaken", {{0, 3}}, {{3, 20}}, {{0, 3}}},
                    Case{"AWordBeforeTheMarkStays", {{1, 9}}, {{2, 10}}, {{1, 10}}},
                    Case{"PiecesThatMeetAreOne", {{2, 5}, {6, 9}}, {{2, 9}}, {{2, 9}}},
                    Case{"APartOfALongStretchStaysAPart", {{2, 5}}, {{1, 30}}, {{1, 5}}},
                    Case{"NoMarksNoChange", {{2, 5}}, {}, {{2, 5}}}),
    [](const auto& test) { return test.param.name; });

TEST(Alignment, AStretchWithTheCueInItIsLeftAlone) {
  Draft draft;
  draft.content = {{4, 9}};
  draft.cue = TokenSpan{3, 3};
  std::vector<Draft> drafts = {draft};
  align_with_marks(drafts, {{{1, 10}, true, 0}});
  EXPECT_EQ(drafts[0].content, (std::vector<TokenSpan>{{4, 10}}));
}

INSTANTIATE_TEST_SUITE_P(
    Borders, Alignment,
    testing::Values(Case{"HalfOfTheWordsAreEnough", {{1, 4}}, {{0, 9}}, {{0, 9}}},
                    Case{"LessThanHalfOfTheWordsAreNot", {{2, 4}}, {{0, 9}}, {{2, 4}}},
                    Case{"AMarkBeforeTheFirstWordIsTaken", {{1, 3}}, {{0, 20}}, {{0, 3}}},
                    Case{"AMarkAfterTheLastWordIsTaken", {{18, 19}}, {{0, 20}}, {{18, 20}}},
                    Case{"AMarkTwoWordsOffIsNot", {{2, 3}}, {{0, 20}}, {{2, 3}}},
                    Case{"StretchesSideBySide", {{1, 9}}, {{0, 4}, {6, 10}}, {{0, 10}}},
                    Case{"TheStretchesOfOthersAreLeft", {{12, 14}}, {{0, 4}, {20, 24}}, {{12, 14}}},
                    Case{"AStretchThatEndsBeforeIt", {{5, 8}}, {{0, 4}}, {{5, 8}}},
                    Case{"OneTokenOfTwo", {{3, 3}}, {{2, 3}}, {{2, 3}}},
                    Case{"PiecesOutOfOrder", {{8, 9}, {2, 3}}, {}, {{2, 3}, {8, 9}}},
                    Case{"PiecesThatOverlap", {{2, 9}, {3, 4}}, {}, {{2, 9}}},
                    Case{"PiecesOneTokenApart", {{2, 3}, {5, 6}}, {}, {{2, 3}, {5, 6}}},
                    Case{"PiecesThatMarksJoin", {{2, 3}, {6, 7}}, {{2, 7}}, {{2, 7}}}),
    [](const auto& test) { return test.param.name; });

TEST(Alignment, AStretchWithTheSourceInItIsLeftAlone) {
  Draft draft;
  draft.content = {{4, 9}};
  draft.source = TokenSpan{2, 3};
  std::vector<Draft> drafts = {draft};
  align_with_marks(drafts, {{{1, 10}, true, 0}});
  EXPECT_EQ(drafts[0].content, (std::vector<TokenSpan>{{4, 10}}));
}

TEST(Alignment, IsOfEveryDraft) {
  Draft draft;
  draft.content = {{4, 9}};
  std::vector<Draft> drafts = {draft, draft};
  align_with_marks(drafts, {{{3, 10}, true, 0}});
  for (const Draft& each : drafts) EXPECT_EQ(each.content, (std::vector<TokenSpan>{{3, 10}}));
  drafts.clear();
  align_with_marks(drafts, {{{3, 10}, true, 0}});
  EXPECT_TRUE(drafts.empty());
}

// --- topics

// The cue is "said"; the contents are the words up to the first comma, without the first word, and
// those from the last mark on.
struct Topic {
  const char* name;
  const char* text;
  bool stays;
};

class Topics : public testing::TestWithParam<Topic> {};
TEST_P(Topics, GoWhereTheyOnlyNameWhatIsSpokenOf) {
  const SmallArticle article{GetParam().text};
  const auto last = static_cast<std::int32_t>(article.reading().tokens.size()) - 1;
  Draft draft;
  draft.cue = article.at("said");
  draft.content = {{1, article.token("delay")}, {article.token("“"), last}};
  std::vector<Draft> drafts = {draft};
  drop_topics(article.reading(), drafts);
  EXPECT_EQ(drafts[0].content.size(), GetParam().stays ? 2U : 1U);
  EXPECT_EQ(drafts[0].content.back(), draft.content.back());
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, Topics,
    testing::Values(Topic{"AfterAPreposition", "On/IN the delay , she said : “ We act . ”", false},
                    Topic{"AfterAnotherWord", "So/RB the delay , she said : “ We act . ”", true},
                    Topic{"WithoutAColon", "On/IN the delay , she said , “ We act . ”", true},
                    Topic{"WithNothingBetween", "On/IN the delay , she said “ We act . ”", true},
                    Topic{"WithAWordBetween", "On/IN the delay , she said then : “ We act . ”",
                          true}),
    [](const auto& test) { return test.param.name; });

TEST(Topics, BeforeWordsWithoutMarksStay) {
  const SmallArticle article{"On/IN the delay , she said : We act ."};
  Draft draft;
  draft.cue = article.at("said");
  draft.content = {{1, 2}, {article.token("We"), article.token("act")}};
  std::vector<Draft> drafts = {draft};
  drop_topics(article.reading(), drafts);
  EXPECT_EQ(drafts[0].content.size(), 2U);
}

TEST(Topics, InMarksAreContent) {
  const SmallArticle article{"On/IN “ the delay ” , she said : “ We act . ”"};
  Draft draft;
  draft.cue = article.at("said");
  draft.content = {{1, article.token("”")}, {article.token("“", 2), article.token("”", 2)}};
  std::vector<Draft> drafts = {draft};
  drop_topics(article.reading(), drafts);
  EXPECT_EQ(drafts[0].content.size(), 2U);
}

TEST(Topics, AreLeftToADraftWithoutACueOrWithNothingElse) {
  const SmallArticle article{"On/IN the delay , she said : “ We act . ”"};
  Draft only;
  only.cue = article.at("said");
  only.content = {{1, 2}};
  Draft without_cue;
  without_cue.content = {{1, 2}, {7, 10}};
  std::vector<Draft> drafts = {only, without_cue};
  drop_topics(article.reading(), drafts);
  EXPECT_EQ(drafts[0].content.size(), 1U);
  EXPECT_EQ(drafts[1].content.size(), 2U);
}

TEST(Topics, AfterTheCueStay) {
  const SmallArticle article{"She said on/IN the delay : “ We act . ”"};
  Draft draft;
  draft.cue = {1, 4};
  draft.content = {{3, 4}, {6, 10}};
  std::vector<Draft> drafts = {draft};
  drop_topics(article.reading(), drafts);
  EXPECT_EQ(drafts[0].content.size(), 2U);
}

}  // namespace
}  // namespace quoth::attribution
