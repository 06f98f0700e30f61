#include "attribution/model/label_map.h"

#include <gtest/gtest.h>

#include "attribution/label_constants.h"

namespace quoth::attribution {
namespace {

// A paragraph of the tokens [2, 10): a source, a cue of two words, a gap, two contents, a gap.
const std::vector<SpanLabel> kLabels = {kBegin, kEnd, kSource, kCueBegin, kCueEnd, kOutside,
                                        kBegin, kEnd, kBegin,  kEnd,      kSource};

LabelMap some_map() {
  LabelMap map;
  map.build({2, 10}, kLabels);
  return map;
}

TEST(LabelMap, SpansAndGapsAroundEachToken) {
  const struct {
    Index token, first, last;
    std::int32_t before, after;
  } cases[] = {
      {2, 2, 2, 1, 3}, {3, 3, 4, 2, 6}, {4, 3, 4, 2, 6},  {5, 5, 5, 4, 6},
      {6, 6, 7, 4, 8}, {7, 6, 7, 4, 8}, {8, 8, 9, 7, 10}, {9, 8, 9, 7, 10},
  };
  const LabelMap map = some_map();
  for (const auto& [token, first, last, before, after] : cases) {
    EXPECT_EQ(map.span_at(token), (token::TokenRange{first, last + 1})) << token;
    EXPECT_EQ(map.before(token), before) << token;
    EXPECT_EQ(map.after(token), after) << token;
  }
}

TEST(LabelMap, NearestCuesAndParts) {
  const LabelMap map = some_map();
  EXPECT_FALSE(map.contains(map.cue_before(3)));
  EXPECT_EQ(map.cue_before(4), 3);
  EXPECT_EQ(map.cue_before(9), 4);
  EXPECT_EQ(map.cue_after(2), 3);
  EXPECT_FALSE(map.contains(map.cue_after(4)));
  EXPECT_EQ(map.parts({2, 5}), 0b011U);
  EXPECT_EQ(map.parts({5, 6}), 0U);
  EXPECT_EQ(map.parts({5, 10}), 0b100U);
}

}  // namespace
}  // namespace quoth::attribution
