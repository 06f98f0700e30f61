#include "diff/speaker_changes.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "diff/changes.h"

namespace quoth::diff {
namespace {

using enum ChangeKind;
using enum QuotationType;

TEST(SpeakerChanges, APronounFollowsTheReplacedName) {
  const auto with_sources = [](Record record, const char* first, const char* second) {
    record.quotations[0].source = PhraseRecord{{0, 3}, first, ""};
    record.quotations[1].source = PhraseRecord{{0, 3}, second, ""};
    return record;
  };
  const Said pilots_by_kerr{"Bo Kerr", kPilots.text};
  const Record lee = with_sources(article("a", {kHarbour, kPilots, kFerries}), "Lee", "she");
  const Record kerr = with_sources(
      article("a", {{"Bo Kerr", kHarbour.text}, pilots_by_kerr, kFerries}), "Kerr", "she");
  const Record lee_and_kerr =
      with_sources(article("a", {kHarbour, pilots_by_kerr, kFerries}), "Lee", "she");
  EXPECT_EQ(kinds(lee, kerr),
            (std::vector{quotation_reattributed, quotation_reattributed, speaker_removed}));
  EXPECT_TRUE(kinds(lee, lee_and_kerr).empty());
}

TEST(SpeakerChanges, WordsThatLoseTheirSourceAreGivenToNobodyElse) {
  const Record before = sourced(article("a", {kHarbour, kFerries, kPilots}));
  Record after = before;
  after.quotations[0].speaker.clear();
  EXPECT_TRUE(kinds(before, after).empty()) << "the source is there but not resolved";
  after.quotations[0].source = std::nullopt;
  EXPECT_TRUE(kinds(before, after).empty()) << "nobody is named surely";
}

Record unsure(Record record, ResolvedBy how, double confidence) {
  record.quotations[0].resolved_by = how;
  record.quotations[0].confidence = confidence;
  return record;
}

TEST(SpeakerChanges, AnotherSpeakerIsToldOnlyIfBothAreSure) {
  const Record before = sourced(article("a", {kHarbour, kFerries, kPilots}));
  const Record after = sourced(article("a", {{"Bo Kerr", kHarbour.text}, kFerries, kPilots}));
  const struct {
    ResolvedBy how;
    double confidence;
    bool told;
  } cases[] = {{ResolvedBy::name, 0.9, true},
               {ResolvedBy::name, 0.4, false},
               {ResolvedBy::title, 0.9, false},
               {ResolvedBy::continuation, 0.9, false}};
  for (const auto& c : cases) {
    EXPECT_EQ(kinds(before, unsure(after, c.how, c.confidence)).empty(), !c.told) << c.confidence;
    EXPECT_EQ(kinds(unsure(before, c.how, c.confidence), after).empty(), !c.told) << c.confidence;
  }
}

TEST(SpeakerChanges, APronounThatMeansSomeoneElseIsAnotherSpeaker) {
  Record before = numbered(sourced(article("a", {kHarbour}, {{"Ann Lee"}, {"Bo Kerr"}})));
  before.quotations[0].source = PhraseRecord{{40, 43}, "she", ""};
  before.speakers[0].mentions = {{30, 33}, {40, 43}};
  before.speakers[1].mentions = {{20, 23}};
  Record after = before;
  after.quotations[0].speaker = "bo-kerr";
  after.speakers[0].mentions = {{20, 23}};
  after.speakers[1].mentions = {{30, 33}, {40, 43}};
  EXPECT_EQ(kinds(before, after), std::vector{quotation_reattributed});
  after.speakers[0].mentions = {{35, 38}};
  EXPECT_TRUE(kinds(before, after).empty()) << "the nearest name is another one";
}

TEST(SpeakerChanges, APronounAfterTheSameSentenceMeansTheSame) {
  Record before = numbered(sourced(article("a", {kFerries, kHarbour}, {{"Bo Kerr"}, {"Ann Lee"}})));
  const Place she{before.sentences[1].place.start, before.sentences[1].place.start + 3};
  before.quotations[1].source = PhraseRecord{she, "she", ""};
  before.speakers[1].mentions = {{2, 3}};
  Record after = before;
  after.quotations[1].speaker = "bo-kerr";
  after.speakers[1].mentions = {};
  after.speakers[0].mentions = {{2, 3}};
  EXPECT_TRUE(kinds(before, after).empty());
  after.sentences[0].digest = 77;
  EXPECT_EQ(kinds(before, after), std::vector{quotation_reattributed});
}

}  // namespace
}  // namespace quoth::diff
