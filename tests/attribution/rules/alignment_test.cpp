#include "attribution/rules/alignment.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

// Aligned with the marks around those tokens.
std::vector<AttributionCandidate> align(const std::vector<token::TokenRange>& marks,
                                        std::vector<AttributionCandidate> candidates) {
  AttributionView view;
  for (const token::TokenRange tokens : marks) view.quoted.push_back({tokens, true, 0});
  return apply_rule(align_with_marks, view, std::move(candidates));
}

struct Case {
  const char* name;
  std::vector<token::TokenRange> content;
  std::vector<token::TokenRange> marks;
  std::vector<token::TokenRange> aligned;
};

class Alignment : public testing::TestWithParam<Case> {};

TEST_P(Alignment, MovesTheEnds) {
  AttributionCandidate candidate;
  candidate.content = GetParam().content;
  candidate.cue = token::TokenRange{50, 51};
  std::vector<AttributionCandidate> candidates = {candidate};
  candidates = align(GetParam().marks, candidates);
  EXPECT_EQ(candidates[0].content, GetParam().aligned);
}

INSTANTIATE_TEST_SUITE_P(
    All, Alignment,
    testing::Values(Case{"MostOfQuotedWordsIsAllOfIt", {{4, 10}}, {{2, 11}}, {{2, 11}}},
                    Case{"AMarkBesideTheEndIsTaken", {{0, 4}}, {{3, 21}}, {{0, 4}}},
                    Case{"AWordBeforeTheMarkStays", {{1, 10}}, {{2, 11}}, {{1, 11}}},
                    Case{"PiecesThatMeetAreOne", {{2, 6}, {6, 10}}, {{2, 10}}, {{2, 10}}},
                    Case{"APartOfALongQuotedWordsStaysAPart", {{2, 6}}, {{1, 31}}, {{1, 6}}},
                    Case{"NoMarksNoChange", {{2, 6}}, {}, {{2, 6}}}),
    [](const auto& test) { return test.param.name; });

TEST(Alignment, QuotedWordsWithTheCueInItIsLeftAlone) {
  AttributionCandidate candidate;
  candidate.content = {{4, 10}};
  candidate.cue = token::TokenRange{3, 4};
  std::vector<AttributionCandidate> candidates = {candidate};
  candidates = align({{1, 11}}, candidates);
  EXPECT_EQ(candidates[0].content, (std::vector<token::TokenRange>{{4, 11}}));
}

INSTANTIATE_TEST_SUITE_P(
    Borders, Alignment,
    testing::Values(
        Case{"HalfOfTheWordsAreEnough", {{1, 5}}, {{0, 10}}, {{0, 10}}},
        Case{"LessThanHalfOfTheWordsAreNot", {{2, 5}}, {{0, 10}}, {{2, 5}}},
        Case{"AMarkBeforeTheFirstWordIsTaken", {{1, 4}}, {{0, 21}}, {{0, 4}}},
        Case{"AMarkAfterTheLastWordIsTaken", {{18, 20}}, {{0, 21}}, {{18, 21}}},
        Case{"AMarkTwoWordsOffIsNot", {{2, 4}}, {{0, 21}}, {{2, 4}}},
        Case{"QuotedWordsSideBySide", {{1, 10}}, {{0, 5}, {6, 11}}, {{0, 11}}},
        Case{"TheQuotedWordsOfOthersAreLeft", {{12, 15}}, {{0, 5}, {20, 25}}, {{12, 15}}},
        Case{"QuotedWordsThatEndsBeforeIt", {{5, 9}}, {{0, 5}}, {{5, 9}}},
        Case{"OneTokenOfTwo", {{3, 4}}, {{2, 4}}, {{2, 4}}},
        Case{"PiecesOutOfOrder", {{8, 10}, {2, 4}}, {}, {{2, 4}, {8, 10}}},
        Case{"PiecesThatOverlap", {{2, 10}, {3, 5}}, {}, {{2, 10}}},
        Case{"PiecesOneTokenApart", {{2, 4}, {5, 7}}, {}, {{2, 4}, {5, 7}}},
        Case{"PiecesThatMarksJoin", {{2, 4}, {6, 8}}, {{2, 8}}, {{2, 8}}}),
    [](const auto& test) { return test.param.name; });

TEST(Alignment, QuotedWordsWithTheSourceInItIsLeftAlone) {
  AttributionCandidate candidate;
  candidate.content = {{4, 10}};
  candidate.source = token::TokenRange{2, 4};
  std::vector<AttributionCandidate> candidates = {candidate};
  candidates = align({{1, 11}}, candidates);
  EXPECT_EQ(candidates[0].content, (std::vector<token::TokenRange>{{4, 11}}));
}

TEST(Alignment, IsOfEveryCandidate) {
  AttributionCandidate candidate;
  candidate.content = {{4, 10}};
  std::vector<AttributionCandidate> candidates = {candidate, candidate};
  candidates = align({{3, 11}}, candidates);
  for (const AttributionCandidate& each : candidates)
    EXPECT_EQ(each.content, (std::vector<token::TokenRange>{{3, 11}}));
  candidates.clear();
  candidates = align({{3, 11}}, candidates);
  EXPECT_TRUE(candidates.empty());
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
  const auto last = article.view().size();
  AttributionCandidate candidate;
  candidate.cue = article.at("said");
  candidate.content = {{1, article.token("delay") + 1}, {article.token("“"), last}};
  std::vector<AttributionCandidate> candidates = {candidate};
  candidates = apply_rule(drop_topics, article.view(), candidates);
  EXPECT_EQ(candidates[0].content.size(), GetParam().stays ? 2U : 1U);
  EXPECT_EQ(candidates[0].content.back(), candidate.content.back());
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, Topics,
    testing::Values(
        Topic{"AfterAPreposition", "On/IN the delay , she said : “ We act . ”", false},
        Topic{"AfterAnotherWord", "So/RB the delay , she said : “ We act . ”", true},
        Topic{"AfterAParticiple", "Citing/VBG the delay , she said : “ We act . ”", false},
        Topic{"WithoutAColon", "On/IN the delay , she said , “ We act . ”", true},
        Topic{"WithACommaBeforeASentence",
              "On/IN the delay , she said , “ We/PRP act/VBP on it now . ”", false},
        Topic{"WithACommaBeforeWords",
              "On/IN the delay , she said , “ we/PRP act/VBP on it now . ”", true},
        Topic{"WithNothingBetween", "On/IN the delay , she said “ We act . ”", true},
        Topic{"WithAWordBetween", "On/IN the delay , she said then : “ We act . ”", true}),
    [](const auto& test) { return test.param.name; });

TEST(Topics, BeforeWordsWithoutMarksStay) {
  const SmallArticle article{"On/IN the delay , she said : We act ."};
  AttributionCandidate candidate;
  candidate.cue = article.at("said");
  candidate.content = {{1, 3}, {article.token("We"), article.token("act") + 1}};
  std::vector<AttributionCandidate> candidates = {candidate};
  candidates = apply_rule(drop_topics, article.view(), candidates);
  EXPECT_EQ(candidates[0].content.size(), 2U);
}

TEST(Topics, InMarksAreContent) {
  const SmallArticle article{"On/IN “ the delay ” , she said : “ We act . ”"};
  AttributionCandidate candidate;
  candidate.cue = article.at("said");
  candidate.content = {{1, article.token("”") + 1},
                       {article.token("“", 2), article.token("”", 2) + 1}};
  std::vector<AttributionCandidate> candidates = {candidate};
  candidates = apply_rule(drop_topics, article.view(), candidates);
  EXPECT_EQ(candidates[0].content.size(), 2U);
}

TEST(Topics, AreLeftToACandidateWithoutACueOrWithNothingElse) {
  const SmallArticle article{"On/IN the delay , she said : “ We act . ”"};
  AttributionCandidate only;
  only.cue = article.at("said");
  only.content = {{1, 3}};
  AttributionCandidate without_cue;
  without_cue.content = {{1, 3}, {7, 11}};
  std::vector<AttributionCandidate> candidates = {only, without_cue};
  candidates = apply_rule(drop_topics, article.view(), candidates);
  EXPECT_EQ(candidates[0].content.size(), 1U);
  EXPECT_EQ(candidates[1].content.size(), 2U);
}

TEST(Topics, MayBeTimes) {
  const auto pieces = [](std::string_view text) {
    const SmallArticle article{text};
    AttributionCandidate candidate;
    candidate.cue = article.at("wrote");
    candidate.content = {{0, 3}, {article.token("“"), article.token("”") + 1}};
    const auto found = apply_rule(drop_topics, article.view(), {candidate});
    return found[0].content.size();
  };
  EXPECT_EQ(pieces("Two/CD days/NNS later/RB , she wrote again . | “ We/PRP act/VBP on it . ”"),
            1U);
  EXPECT_EQ(pieces("Two/CD bridges/NNS fall/NN , she wrote again . | “ We/PRP act/VBP on it . ”"),
            2U);
  EXPECT_EQ(pieces("Two/CD days/NNS later/RB , she wrote of “ old bridges ” ."), 2U);
}

TEST(Topics, BeginWithAParticipleOrAPreposition) {
  const auto pieces = [](const char* text, token::TokenRange topic) {
    const SmallArticle article{text};
    AttributionCandidate candidate;
    candidate.cue = article.at("said");
    candidate.content = {topic, article.view().quoted.back().tokens};
    return apply_rule(drop_topics, article.view(), {candidate})[0].content.size();
  };
  EXPECT_EQ(pieces("Passing/VBG sentence , he said : “ Go . ”", {0, 2}), 1U);
  EXPECT_EQ(pieces("In/IN court , he said : “ Go . ”", {0, 2}), 1U);
  EXPECT_EQ(pieces("As/IN it/PRP is/VBZ , he said : “ Go . ”", {0, 3}), 2U);
  EXPECT_EQ(pieces("The/DT court , he said : “ Go . ”", {0, 2}), 2U);
}

TEST(Topics, AfterTheCueStay) {
  const SmallArticle article{"She said on/IN the delay : “ We act . ”"};
  AttributionCandidate candidate;
  candidate.cue = {1, 5};
  candidate.content = {{3, 5}, {6, 11}};
  std::vector<AttributionCandidate> candidates = {candidate};
  candidates = apply_rule(drop_topics, article.view(), candidates);
  EXPECT_EQ(candidates[0].content.size(), 2U);
}

}  // namespace
}  // namespace quoth::attribution
