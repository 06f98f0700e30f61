#include "quoth/diff.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "diff/changes.h"

namespace quoth::diff {
namespace {

using enum ChangeKind;
using enum QuotationType;

TEST(Diff, ReportsEachChangeAndNoOther) {
  const Record base = article("a", {kHarbour, kFerries, kPilots});
  const struct {
    const char* how;
    Record old_version;
    Record new_version;
    std::vector<ChangeKind> changes;
  } cases[] = {
      {"the same", base, base, {}},
      {"moved", base, article("a", {kPilots, kHarbour, kFerries}), {}},
      {"typography",
       base,
       article("a",
               {{"Ann Lee", "\"The harbour froze over in a single night,\""}, kFerries, kPilots}),
       {}},
      {"removed", base, article("a", {kHarbour, kFerries}), {quotation_removed}},
      {"added", article("a", {kHarbour, kFerries}), base, {quotation_added}},
      {"reworded",
       base,
       article("a", {{"Ann Lee", "“The harbour froze over in a single week”"}, kFerries, kPilots}),
       {quotation_reworded}},
      {"a short one",
       article("a", {kHarbour, {"Ann Lee", "“That would be good.”"}}),
       article("a", {kHarbour, {"Ann Lee", "“That would be insufficient.”"}}),
       {quotation_reworded}},
      {"reattributed",
       base,
       article("a", {{"Bo Kerr", kHarbour.text}, kFerries, kPilots}),
       {quotation_reattributed}},
      {"to a newcomer",
       base,
       article("a", {{"Cy Ott", kHarbour.text}, kFerries, kPilots}),
       {quotation_reattributed, speaker_added}},
      {"retyped",
       base,
       article(
           "a",
           {{"Ann Lee", "the harbour froze over in a single night", indirect}, kFerries, kPilots}),
       {quotation_retyped}},
      {"renamed",
       base,
       article("a", {kHarbour, {"Bo Kehr", kFerries.text, indirect}, kPilots}),
       {speaker_renamed}},
      {"a fuller form of the name",
       article("a", {kHarbour, {"Kerr", kFerries.text, indirect}, kPilots}),
       base,
       {}},
      {"split in two",
       article("a", {{"Ann Lee", "“We dredged it. Then the silt came back.”"}}),
       article("a", {{"Ann Lee", "“We dredged it.”"}, {"Ann Lee", "“Then the silt came back.”"}}),
       {}},
      {"joined",
       article("a", {{"Ann Lee", "“We dredged it.”"}, {"Ann Lee", "“Then the silt came back.”"}}),
       article("a", {{"Ann Lee", "“We dredged it. Then the silt came back.”"}}),
       {}},
      {"redescribed",
       article("a", {kHarbour}, {{"Ann Lee", SpeakerKind::person, "harbour master", {}}}),
       article("a", {kHarbour}, {{"Ann Lee", SpeakerKind::person, "deputy harbour master", {}}}),
       {description_changed}},
      {"described in another order",
       article("a", {kHarbour}, {{"Ann Lee", SpeakerKind::person, "master of the harbour", {}}}),
       article("a", {kHarbour}, {{"Ann Lee", SpeakerKind::person, "the harbour's master", {}}}),
       {}},
      {"a headline",
       titled(base, "Harbour freezes"),
       titled(base, "Harbour thaws"),
       {headline_changed}},
      {"entities",
       naming(base, {"Dee Fox", "Eli Gray"}),
       naming(base, {"Mr. Fox", "Flo Hill"}),
       {entity_removed, entity_added}},
  };
  for (const auto& c : cases)
    EXPECT_EQ(kinds(sourced(c.old_version), sourced(c.new_version)), c.changes) << c.how;
}

TEST(Diff, MatchesARenamedFileByContent) {
  const Diff diff = make_diff(
      make_report({article("a", {kHarbour, kFerries}), article("b", {kPilots})}),
      make_report({article("z", {kHarbour, kFerries}), article("c", {{"Ann Lee", "“Ice!”"}})}));
  EXPECT_EQ(diff.added, std::vector<std::string>{"c"});
  EXPECT_EQ(diff.removed, std::vector<std::string>{"b"});
  EXPECT_TRUE(diff.changes.empty());
}

TEST(Diff, OneArticleOnEachSideIsAlwaysAPair) {
  const Diff diff = make_diff(make_report({article("old.txt", {kHarbour})}),
                              make_report({article("new.txt", {kPilots})}));
  EXPECT_TRUE(diff.added.empty());
  ASSERT_EQ(diff.changes.size(), 2U);
  EXPECT_EQ(diff.changes[0].kind, quotation_removed);
  EXPECT_EQ(diff.changes[1].kind, quotation_added);
  EXPECT_EQ(diff.changes[1].new_side.article, "new.txt");
}

TEST(Diff, EmptyInput) {
  const Diff diff = make_diff({}, {});
  EXPECT_TRUE(diff.same());
  EXPECT_TRUE(diff.changed.empty());
}

TEST(Diff, AddedAndRemovedArticlesAreNotTheSame) {
  const Report none;
  const Report one = make_report({article("a", {kHarbour})});
  EXPECT_FALSE(make_diff(none, one).same());
  EXPECT_FALSE(make_diff(one, none).same());
  EXPECT_EQ(make_diff(none, one).added, std::vector<std::string>{"a"});
  EXPECT_EQ(make_diff(one, none).removed, std::vector<std::string>{"a"});
  EXPECT_TRUE(make_diff(none, one).changes.empty()) << "its content is not a change";
}

TEST(Diff, ListsOnlyChangedArticles) {
  const Diff diff = make_diff(
      make_report({article("a", {kHarbour}), article("b", {kFerries}), article("c", {kPilots})}),
      make_report({article("a", {kHarbour}), article("b", {}), article("c", {})}));
  EXPECT_EQ(diff.changed, (std::vector<std::string>{"b", "c"}));
}

TEST(Diff, ChangesAreSortedByArticleThenKindThenPosition) {
  const Record old_a = titled(article("a", {kHarbour, kFerries}), "Ice");
  const Record new_a = titled(article("a", {kPilots, {"Bo Kerr", "“Silt is what it is”"}}), "Silt");
  const Diff diff = make_diff(make_report({old_a, article("b", {kHarbour})}),
                              make_report({new_a, article("b", {})}));
  std::vector<std::pair<std::string, ChangeKind>> order;
  for (const Change& change : diff.changes) order.emplace_back(change.article, change.kind);
  EXPECT_EQ(order, (std::vector<std::pair<std::string, ChangeKind>>{{"a", headline_changed},
                                                                    {"a", quotation_removed},
                                                                    {"a", quotation_removed},
                                                                    {"a", quotation_added},
                                                                    {"a", quotation_added},
                                                                    {"b", quotation_removed},
                                                                    {"b", speaker_removed}}));
  EXPECT_LT(diff.changes[1].old_side.place[0].start, diff.changes[2].old_side.place[0].start);
  EXPECT_LT(diff.changes[3].new_side.place[0].start, diff.changes[4].new_side.place[0].start);
}

TEST(Diff, AllKindsHaveNames) {
  std::vector<std::string_view> words;
  for (int k = 0; k <= static_cast<int>(kLastChangeKind); ++k)
    words.push_back(to_string(static_cast<ChangeKind>(k)));
  EXPECT_EQ(words,
            (std::vector<std::string_view>{
                "headline-changed", "correction-added", "quotation-reattributed", "cue-changed",
                "quotation-reworded", "figure-changed", "quotation-removed", "quotation-added",
                "quotation-retyped", "addressee-changed", "speaker-renamed", "speaker-removed",
                "speaker-added", "description-changed", "entity-removed", "entity-added"}));
}

TEST(Diff, ChangesOfOneKindAreSortedByPosition) {
  Record before = article("a", {kHarbour, kFerries, {"Cy Ott", "“Silt is what it is”"}});
  before.speakers[1].mentions = {{30, 34}};
  before.speakers[2].mentions = {{20, 23}};
  const Diff diff = diff_of(before, article("a", {kHarbour}));
  ASSERT_EQ(diff.changes.size(), 4U);
  EXPECT_EQ(diff.changes[2].old_side.text, "Cy Ott");
  EXPECT_EQ(diff.changes[3].old_side.text, "Bo Kerr");
}

// A quotation with another nested in it.
Record nesting(const std::string& words, bool nested) {
  Record record = article(
      "a",
      {kHarbour, {"Ann Lee", "“The pilots say ‘" + words + "’ to this day”"}, {"Ann Lee", words}});
  if (nested) record.quotations[2].within = record.quotations[1].id;
  return record;
}

TEST(Diff, DoesNotReportNestedQuotationsSeparately) {
  const char* const dredge = "dredge the northern quay before the gales come";
  const char* const widen = "dredge the northern quay before the storms come";
  const Record without = article("a", {kHarbour});
  EXPECT_EQ(kinds(nesting(dredge, true), without), std::vector{quotation_removed});
  EXPECT_EQ(kinds(nesting(dredge, false), without),
            (std::vector{quotation_removed, quotation_removed}));
  EXPECT_EQ(kinds(without, nesting(dredge, true)), std::vector{quotation_added});
  EXPECT_EQ(kinds(nesting(dredge, true), nesting(widen, true)), std::vector{quotation_reworded});
  EXPECT_EQ(kinds(nesting(dredge, false), nesting(widen, false)),
            (std::vector{quotation_reworded, quotation_reworded}));
}

}  // namespace
}  // namespace quoth::diff
