#include "attribution/rules/clause_content.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

// "According to the paper , a spokesman said : " and then "“ We act ”".
const AttributionView& view_of_fourteen_tokens() {
  static const SmallArticle kArticle{"According to the paper , a spokesman said :",
                                     "“ We act ” so"};
  return kArticle.view();
}

AttributionCandidate candidate_of(token::TokenRange content, token::TokenRange cue,
                                  token::TokenRange source) {
  AttributionCandidate candidate;
  candidate.content = {content};
  candidate.cue = cue;
  candidate.source = source;
  return candidate;
}

TEST(ClauseContent, ThatOnlySaysWhoSpeaksNextGoes) {
  const AttributionView& view = view_of_fourteen_tokens();
  std::vector<AttributionCandidate> candidates = {candidate_of({5, 9}, {0, 2}, {2, 4}),
                                                  candidate_of({9, 13}, {7, 8}, {5, 7})};
  AttributionCandidate next = candidates[1];
  next.content = {{13, 14}};
  next.cue.reset();
  next.continues = 1;
  candidates.push_back(next);
  candidates = apply_rule(drop_report_clauses, view, candidates);
  ASSERT_EQ(candidates.size(), 2U);
  EXPECT_EQ(candidates[0].begin(), 9);
  EXPECT_EQ(candidates[1].continues, 0U);
}

TEST(ClauseContent, GoesWithTheWordsBetweenSourceAndCue) {
  const AttributionView& view = view_of_fourteen_tokens();
  std::vector<AttributionCandidate> candidates = {candidate_of({5, 9}, {0, 2}, {2, 4}),
                                                  candidate_of({9, 13}, {7, 8}, {5, 6})};
  candidates = apply_rule(drop_report_clauses, view, candidates);
  EXPECT_EQ(candidates.size(), 1U);
}

TEST(ClauseContent, WithTheWordsThemselvesStays) {
  const AttributionView& view = view_of_fourteen_tokens();
  std::vector<AttributionCandidate> candidates = {candidate_of({5, 13}, {0, 2}, {2, 4}),
                                                  candidate_of({9, 13}, {7, 8}, {5, 7})};
  candidates = apply_rule(drop_report_clauses, view, candidates);
  EXPECT_EQ(candidates.size(), 2U);
}

struct Dropped {
  const char* name;
  token::TokenRange content, cue, source;                    // of the candidate that may go
  token::TokenRange other_content, other_cue, other_source;  // of the one that may take it
  bool stays;
};

class ReportClauseContent : public testing::TestWithParam<Dropped> {};
TEST_P(ReportClauseContent, ContinueslyWhereItIsTheOtherOnesClause) {
  const AttributionView& view = view_of_fourteen_tokens();
  const Dropped& test = GetParam();
  std::vector<AttributionCandidate> candidates = {
      candidate_of(test.content, test.cue, test.source),
      candidate_of(test.other_content, test.other_cue, test.other_source)};
  candidates = apply_rule(drop_report_clauses, view, candidates);
  EXPECT_EQ(candidates.size(), test.stays ? 2U : 1U);
  EXPECT_EQ(candidates.back().content, std::vector<token::TokenRange>{test.other_content});
}

INSTANTIATE_TEST_SUITE_P(
    Candidates, ReportClauseContent,
    testing::Values(
        Dropped{"Whole", {5, 8}, {0, 2}, {2, 4}, {9, 13}, {7, 8}, {5, 7}, false},
        Dropped{"WithTheColon", {5, 9}, {0, 2}, {2, 4}, {9, 13}, {7, 8}, {5, 7}, false},
        Dropped{"CueBeforeSource", {5, 8}, {0, 2}, {2, 4}, {9, 13}, {5, 6}, {6, 8}, false},
        Dropped{"OnlyItsSource", {5, 7}, {0, 2}, {2, 4}, {9, 13}, {7, 8}, {5, 7}, false},
        Dropped{"OneWordMore", {5, 10}, {0, 2}, {2, 4}, {10, 13}, {7, 8}, {5, 7}, true},
        Dropped{"BeginsLater", {6, 8}, {0, 2}, {2, 4}, {9, 13}, {7, 8}, {5, 7}, true},
        Dropped{"BeginsEarlier", {4, 8}, {0, 2}, {2, 4}, {9, 13}, {7, 8}, {5, 7}, true},
        Dropped{"WordsThatComeFirst", {5, 8}, {0, 2}, {2, 4}, {1, 3}, {7, 8}, {5, 7}, true}),
    [](const auto& test) { return test.param.name; });

TEST(ClauseContent, OfACandidateThatContinuesStays) {
  const AttributionView& view = view_of_fourteen_tokens();
  std::vector<AttributionCandidate> candidates = {candidate_of({5, 9}, {0, 2}, {2, 4}),
                                                  candidate_of({9, 13}, {7, 8}, {5, 7})};
  candidates[0].continues = 1;
  candidates = apply_rule(drop_report_clauses, view, candidates);
  EXPECT_EQ(candidates.size(), 2U);
}

TEST(ClauseContent, IsCheckedInEveryPiece) {
  const AttributionView& view = view_of_fourteen_tokens();
  std::vector<AttributionCandidate> candidates = {candidate_of({5, 7}, {0, 2}, {2, 4}),
                                                  candidate_of({9, 13}, {7, 8}, {5, 7})};
  candidates[0].content.push_back({13, 14});
  candidates = apply_rule(drop_report_clauses, view, candidates);
  EXPECT_EQ(candidates.size(), 2U);
}

TEST(ClauseContent, WithoutAnotherCandidateStays) {
  const AttributionView& view = view_of_fourteen_tokens();
  // Its own report clause takes nothing.
  std::vector<AttributionCandidate> candidates = {candidate_of({5, 8}, {7, 8}, {5, 7})};
  candidates = apply_rule(drop_report_clauses, view, candidates);
  EXPECT_EQ(candidates.size(), 1U);
  std::vector<AttributionCandidate> none;
  none = apply_rule(drop_report_clauses, view, none);
  EXPECT_TRUE(none.empty());
}

TEST(ClauseContent, OfAClauseWithoutASourceStays) {
  const AttributionView& view = view_of_fourteen_tokens();
  std::vector<AttributionCandidate> candidates = {candidate_of({5, 9}, {0, 2}, {2, 4}),
                                                  candidate_of({9, 13}, {7, 8}, {5, 7})};
  candidates[1].source.reset();
  candidates = apply_rule(drop_report_clauses, view, candidates);
  EXPECT_EQ(candidates.size(), 2U);
}

}  // namespace
}  // namespace quoth::attribution
