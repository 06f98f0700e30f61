#include "attribution/model/span_chooser.h"

#include <gtest/gtest.h>

namespace quoth::attribution {
namespace {

constexpr PartSpan kCue{Part::cue, 4, 5};
constexpr PartSpan kLong{Part::content, 5, 13};
constexpr PartSpan kShort{Part::content, 6, 13};
constexpr PartSpan kBefore{Part::content, 0, 3};
constexpr PartSpan kSource{Part::source, 3, 4};
constexpr std::int32_t kLikely = 50;
constexpr std::int32_t kPoor = -90;
constexpr std::int32_t kHopeless = -200;

TEST(ChooseAmong, TakesWhatIsLikelyAndApart) {
  const struct {
    std::vector<SpanChoice> given;
    std::vector<PartSpan> chosen;
  } cases[] = {
      {{}, {}},
      {{{kLong, kLikely}, {kShort, kLikely + 1}}, {kShort}},
      // Two are worth more than the one that overlaps both.
      {{{{Part::content, 2, 7}, 90}, {kBefore, kLikely}, {kLong, kLikely}}, {kBefore, kLong}},
      {{{kLong, kLikely}, {kCue, kLikely}}, {kCue, kLong}},
      {{{kLong, kHopeless}, {kCue, kLikely, kCue}}, {kCue}},
      // What an attribution lacks is taken where it is less likely.
      {{{kLong, kPoor, kCue}, {kShort, kPoor - 1, kCue}, {kCue, kLikely, kCue}}, {kCue, kLong}},
      {{{kSource, kPoor, kCue}, {kCue, kLikely, kCue}, {kLong, kLikely, kCue}},
       {kSource, kCue, kLong}},
      {{{kLong, kLikely, kCue}, {kCue, kPoor, kCue}}, {kCue, kLong}},
      {{{kLong, kPoor, kCue}, {kCue, kPoor, kCue}}, {}},
      {{{kLong, kPoor, kCue}, {kCue, kHopeless, kCue}}, {}},
      {{{kLong, kPoor, kCue}, {kBefore, kLikely, kCue}, {kCue, kLikely, kCue}}, {kBefore, kCue}},
      {{{kLong, kPoor}, {kCue, kLikely, kCue}}, {kCue}},
  };
  for (const auto& [given, chosen] : cases) {
    std::vector<PartSpan> found;
    for (const SpanChoice& each : choose_among(given, {})) found.push_back(each.span);
    EXPECT_EQ(found, chosen);
  }
}

TEST(ChooseAmong, QuotedWordsAreHeldWhereThatIsLikelyEnough) {
  constexpr PartSpan kClause{Part::content, 5, 9};
  const token::TokenRange words{10, 11};
  const struct {
    std::vector<SpanChoice> given;
    std::vector<PartSpan> chosen;
  } cases[] = {
      {{{kClause, kLikely}, {kLong, kPoor}}, {kLong}},
      {{{kClause, kLikely}, {kLong, kHopeless}}, {kClause}},
      {{{kClause, kLikely}, {kLong, kPoor}, {{Part::cue, 9, 10}, kLikely}},
       {kClause, {Part::cue, 9, 10}}},
      {{{kClause, kLikely}, {kLong, kPoor}, {{Part::source, 11, 12}, kLikely}},
       {kClause, {Part::source, 11, 12}}},
  };
  for (const auto& [given, chosen] : cases) {
    std::vector<PartSpan> found;
    for (const SpanChoice& each : choose_among(given, std::span(&words, 1))) {
      found.push_back(each.span);
    }
    EXPECT_EQ(found, chosen);
  }
}

TEST(SpanChooser, RefusesASectionCutShort) {
  const std::string weights(8, '\0');
  EXPECT_TRUE(SpanChooser::read(weights));
  EXPECT_FALSE(SpanChooser::read(std::string_view(weights).substr(1)));
}

}  // namespace
}  // namespace quoth::attribution
