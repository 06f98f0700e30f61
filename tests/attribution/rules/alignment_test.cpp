#include "attribution/rules/alignment.h"

#include <gtest/gtest.h>

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

}  // namespace
}  // namespace quoth::attribution
