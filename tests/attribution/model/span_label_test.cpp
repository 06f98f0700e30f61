#include "attribution/model/span_label.h"

#include <gtest/gtest.h>

#include <set>

namespace quoth::attribution {
namespace {

constexpr Part kParts[] = {Part::source, Part::cue, Part::content};
constexpr SpanPlace kPlaces[] = {SpanPlace::begin, SpanPlace::inside, SpanPlace::end,
                                 SpanPlace::single};

TEST(SpanLabel, EachPartAndPlaceHasOne) {
  std::set<int> labels = {kOutside};
  for (const Part part : kParts) {
    for (const SpanPlace place : kPlaces) {
      const SpanLabel label = make_label(part, place);
      EXPECT_EQ(part_of(label), part);
      EXPECT_EQ(place_of(label), place);
      EXPECT_LT(label, kSpanLabelCount);
      labels.insert(label);
    }
  }
  EXPECT_EQ(labels.size(), static_cast<std::size_t>(kSpanLabelCount));
}

TEST(SpanLabel, SaysItsPart) {
  for (const SpanPlace place : kPlaces) {
    EXPECT_TRUE(is_part(make_label(Part::cue, place), Part::cue));
    EXPECT_FALSE(is_part(make_label(Part::cue, place), Part::source));
    EXPECT_EQ(part_number(make_label(Part::source, place)), 1U);
    EXPECT_EQ(part_number(make_label(Part::cue, place)), 2U);
    EXPECT_EQ(part_number(make_label(Part::content, place)), 3U);
  }
  for (const Part part : kParts) EXPECT_FALSE(is_part(kOutside, part));
  EXPECT_EQ(part_number(kOutside), 0U);
}

TEST(SpanLabel, SaysWhetherASpanBeginsAndEnds) {
  for (const Part part : kParts) {
    const struct {
      SpanPlace place;
      bool begins, ends;
    } cases[] = {{SpanPlace::begin, true, false},
                 {SpanPlace::inside, false, false},
                 {SpanPlace::end, false, true},
                 {SpanPlace::single, true, true}};
    for (const auto& [place, begins, ends] : cases) {
      EXPECT_EQ(begins_span(make_label(part, place)), begins);
      EXPECT_EQ(ends_span(make_label(part, place)), ends);
    }
  }
  EXPECT_FALSE(begins_span(kOutside));
  EXPECT_FALSE(ends_span(kOutside));
}

TEST(SpanLabel, ASpanOnceBegunContinuesToItsEnd) {
  for (const Part part : kParts) {
    const SpanLabel begin = make_label(part, SpanPlace::begin);
    const SpanLabel inside = make_label(part, SpanPlace::inside);
    const SpanLabel end = make_label(part, SpanPlace::end);
    const SpanLabel single = make_label(part, SpanPlace::single);
    for (const SpanLabel open : {begin, inside}) {
      EXPECT_TRUE(may_follow(open, inside));
      EXPECT_TRUE(may_follow(open, end));
      for (const SpanLabel fresh : {kOutside, begin, single}) EXPECT_FALSE(may_follow(open, fresh));
    }
    for (const SpanLabel closed : {kOutside, end, single}) {
      EXPECT_FALSE(may_follow(closed, inside));
      EXPECT_FALSE(may_follow(closed, end));
      for (const SpanLabel fresh : {kOutside, begin, single}) {
        EXPECT_TRUE(may_follow(closed, fresh));
      }
    }
  }
}

TEST(SpanLabel, ASpanContinuesInItsOwnPart) {
  for (const Part a : kParts) {
    for (const Part b : kParts) {
      const SpanLabel begin = make_label(a, SpanPlace::begin);
      EXPECT_EQ(may_follow(begin, make_label(b, SpanPlace::inside)), a == b);
      EXPECT_EQ(may_follow(begin, make_label(b, SpanPlace::end)), a == b);
      EXPECT_TRUE(may_follow(make_label(a, SpanPlace::end), make_label(b, SpanPlace::begin)));
    }
  }
}

}  // namespace
}  // namespace quoth::attribution
