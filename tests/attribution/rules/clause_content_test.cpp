#include "attribution/rules/clause_content.h"

#include <gtest/gtest.h>

namespace quoth::attribution {
namespace {

// "According to the paper , a spokesman said : " and then "“ We act ”".
AttributionView reading_of_fourteen_tokens() {
  AttributionView reading;
  reading.tokens.resize(14);
  reading.at(4).tag = Tag::comma;
  reading.at(8).tag = Tag::colon;
  return reading;
}

Draft drafted(TokenSpan content, TokenSpan cue, TokenSpan source) {
  Draft draft;
  draft.content = {content};
  draft.cue = cue;
  draft.source = source;
  return draft;
}

TEST(ClauseContent, ThatOnlySaysWhoSpeaksNextGoes) {
  const AttributionView reading = reading_of_fourteen_tokens();
  std::vector<Draft> drafts = {drafted({5, 8}, {0, 1}, {2, 3}), drafted({9, 12}, {7, 7}, {5, 6})};
  Draft next = drafts[1];
  next.content = {{13, 13}};
  next.cue.reset();
  next.continues = 1;
  drafts.push_back(next);
  drop_report_clauses(reading, drafts);
  ASSERT_EQ(drafts.size(), 2U);
  EXPECT_EQ(drafts[0].begin(), 9);
  EXPECT_EQ(drafts[1].continues, 0U);
}

TEST(ClauseContent, GoesWithTheWordsBetweenSourceAndCue) {
  const AttributionView reading = reading_of_fourteen_tokens();
  std::vector<Draft> drafts = {drafted({5, 8}, {0, 1}, {2, 3}), drafted({9, 12}, {7, 7}, {5, 5})};
  drop_report_clauses(reading, drafts);
  EXPECT_EQ(drafts.size(), 1U);
}

TEST(ClauseContent, WithTheWordsThemselvesStays) {
  const AttributionView reading = reading_of_fourteen_tokens();
  std::vector<Draft> drafts = {drafted({5, 12}, {0, 1}, {2, 3}), drafted({9, 12}, {7, 7}, {5, 6})};
  drop_report_clauses(reading, drafts);
  EXPECT_EQ(drafts.size(), 2U);
}

struct Dropped {
  const char* name;
  TokenSpan content, cue, source;                    // of the draft that may go
  TokenSpan other_content, other_cue, other_source;  // of the one that may take it
  bool stays;
};

class ReportClauseContent : public testing::TestWithParam<Dropped> {};
TEST_P(ReportClauseContent, GoesOnlyWhereItIsTheOtherOnesClause) {
  const AttributionView reading = reading_of_fourteen_tokens();
  const Dropped& test = GetParam();
  std::vector<Draft> drafts = {drafted(test.content, test.cue, test.source),
                               drafted(test.other_content, test.other_cue, test.other_source)};
  drop_report_clauses(reading, drafts);
  EXPECT_EQ(drafts.size(), test.stays ? 2U : 1U);
  EXPECT_EQ(drafts.back().content, std::vector<TokenSpan>{test.other_content});
}

INSTANTIATE_TEST_SUITE_P(
    Drafts, ReportClauseContent,
    testing::Values(
        Dropped{"Whole", {5, 7}, {0, 1}, {2, 3}, {9, 12}, {7, 7}, {5, 6}, false},
        Dropped{"WithTheColon", {5, 8}, {0, 1}, {2, 3}, {9, 12}, {7, 7}, {5, 6}, false},
        Dropped{"CueBeforeSource", {5, 7}, {0, 1}, {2, 3}, {9, 12}, {5, 5}, {6, 7}, false},
        Dropped{"OnlyItsSource", {5, 6}, {0, 1}, {2, 3}, {9, 12}, {7, 7}, {5, 6}, false},
        Dropped{"OneWordMore", {5, 9}, {0, 1}, {2, 3}, {10, 12}, {7, 7}, {5, 6}, true},
        Dropped{"BeginsLater", {6, 7}, {0, 1}, {2, 3}, {9, 12}, {7, 7}, {5, 6}, true},
        Dropped{"BeginsEarlier", {4, 7}, {0, 1}, {2, 3}, {9, 12}, {7, 7}, {5, 6}, true},
        Dropped{"WordsThatComeFirst", {5, 7}, {0, 1}, {2, 3}, {1, 2}, {7, 7}, {5, 6}, true}),
    [](const auto& test) { return test.param.name; });

TEST(ClauseContent, OfADraftThatGoesOnStays) {
  const AttributionView reading = reading_of_fourteen_tokens();
  std::vector<Draft> drafts = {drafted({5, 8}, {0, 1}, {2, 3}), drafted({9, 12}, {7, 7}, {5, 6})};
  drafts[0].continues = 1;
  drop_report_clauses(reading, drafts);
  EXPECT_EQ(drafts.size(), 2U);
}

TEST(ClauseContent, IsCheckedInEveryPiece) {
  const AttributionView reading = reading_of_fourteen_tokens();
  std::vector<Draft> drafts = {drafted({5, 6}, {0, 1}, {2, 3}), drafted({9, 12}, {7, 7}, {5, 6})};
  drafts[0].content.push_back({13, 13});
  drop_report_clauses(reading, drafts);
  EXPECT_EQ(drafts.size(), 2U);
}

TEST(ClauseContent, WithoutAnotherDraftStays) {
  const AttributionView reading = reading_of_fourteen_tokens();
  // Its own report clause takes nothing.
  std::vector<Draft> drafts = {drafted({5, 7}, {7, 7}, {5, 6})};
  drop_report_clauses(reading, drafts);
  EXPECT_EQ(drafts.size(), 1U);
  std::vector<Draft> none;
  drop_report_clauses(reading, none);
  EXPECT_TRUE(none.empty());
}

TEST(ClauseContent, OfAClauseWithoutASourceStays) {
  const AttributionView reading = reading_of_fourteen_tokens();
  std::vector<Draft> drafts = {drafted({5, 8}, {0, 1}, {2, 3}), drafted({9, 12}, {7, 7}, {5, 6})};
  drafts[1].source.reset();
  drop_report_clauses(reading, drafts);
  EXPECT_EQ(drafts.size(), 2U);
}

}  // namespace
}  // namespace quoth::attribution
