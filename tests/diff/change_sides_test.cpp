#include "diff/change_sides.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "diff/changes.h"

namespace quoth::diff {
namespace {

using enum ChangeKind;
using enum QuotationType;

TEST(ChangeSides, ASideHasTextAndPosition) {
  const Said week{"Ann Lee", "“The harbour froze over in a single week”"};
  const Diff diff =
      diff_of(article("old.txt", {kFerries, kHarbour}), article("new.txt", {kFerries, week}));
  ASSERT_EQ(diff.changes.size(), 1U);
  const Change& change = diff.changes[0];
  EXPECT_EQ(change.kind, quotation_reworded);
  EXPECT_EQ(change.article, "new.txt");
  EXPECT_TRUE(change.old_side.present);
  EXPECT_EQ(change.old_side.article, "old.txt");
  EXPECT_EQ(change.old_side.speaker, "Ann Lee");
  EXPECT_EQ(change.old_side.text, kHarbour.text);
  EXPECT_EQ(change.old_side.type, "direct");
  const auto begin = static_cast<std::uint32_t>(kFerries.text.size());
  const auto end = static_cast<std::uint32_t>(begin + kHarbour.text.size());
  EXPECT_EQ(change.old_side.place, (std::vector<Place>{{begin, end}}));
  EXPECT_EQ(change.new_side.article, "new.txt");
  EXPECT_EQ(change.new_side.text, week.text);
  EXPECT_EQ(change.words, (std::vector<WordChange>{{WordChange::Op::replace, "night", "week"}}));
}

TEST(ChangeSides, AnAbsentSideIsEmpty) {
  const Diff removed = diff_of(article("a", {kHarbour, kPilots}), article("a", {kHarbour}));
  ASSERT_EQ(removed.changes.size(), 1U);
  EXPECT_TRUE(removed.changes[0].old_side.present);
  const ChangeSide& none = removed.changes[0].new_side;
  EXPECT_FALSE(none.present);
  EXPECT_EQ(none.article, "");
  EXPECT_TRUE(none.place.empty());
  EXPECT_EQ(none.speaker, "");
  EXPECT_EQ(none.text, "");
  EXPECT_EQ(none.type, "");
  const Diff added = diff_of(article("a", {kHarbour}), article("a", {kHarbour, kPilots}));
  ASSERT_EQ(added.changes.size(), 1U);
  EXPECT_FALSE(added.changes[0].old_side.present);
  EXPECT_EQ(added.changes[0].new_side.text, kPilots.text);
}

TEST(ChangeSides, ASpeakerHasThePlaceOfTheFirstMention) {
  Record before = article("a", {kHarbour, kFerries});
  before.speakers[1].mentions = {{7, 11}, {20, 24}};
  const Diff diff = diff_of(before, article("a", {kHarbour}));
  ASSERT_EQ(diff.changes.size(), 2U);
  EXPECT_EQ(diff.changes[1].kind, speaker_removed);
  EXPECT_EQ(diff.changes[1].old_side.text, "Bo Kerr");
  EXPECT_EQ(diff.changes[1].old_side.place, (std::vector<Place>{{7, 11}}));
}

TEST(ChangeSides, SayWhatTheSpeakerIs) {
  Record record =
      article("a", {kHarbour, {"", "it rained"}}, {{"Ann Lee", SpeakerKind::organization, "", {}}});
  EXPECT_EQ(side_of(record, record.quotations[0]).speaker_kind, "organization");
  EXPECT_EQ(side_of(record, record.quotations[1]).speaker_kind, "");
}

}  // namespace
}  // namespace quoth::diff
