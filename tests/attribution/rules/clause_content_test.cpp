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

}  // namespace
}  // namespace quoth::attribution
