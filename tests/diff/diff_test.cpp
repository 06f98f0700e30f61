#include "quoth/diff.h"

#include <gtest/gtest.h>

#include "report/articles.h"

namespace quoth::diff {
namespace {

using enum ChangeKind;
using enum QuotationType;

const Said kHarbour{"Ann Lee", "“The harbour froze over in a single night”"};
const Said kFerries{"Bo Kerr", "the ferries would stand idle until the thaw", indirect};
const Said kPilots{"Ann Lee", "“Nobody had the courtesy to ask our pilots”"};

std::vector<ChangeKind> kinds(const Record& old_version, const Record& new_version) {
  std::vector<ChangeKind> result;
  const Diff diff = make_diff(make_report({old_version}), make_report({new_version}));
  for (const Change& change : diff.changes) result.push_back(change.kind);
  return result;
}

// As if every quotation had its speaker's name and "said" before it.
Record sourced(Record record) {
  for (QuotationRecord& quotation : record.quotations)
    quotation.source = PhraseRecord{{0, 1}, quotation.speaker, ""};
  for (QuotationRecord& quotation : record.quotations)
    quotation.cue = PhraseRecord{{0, 1}, "said", "say"};
  return record;
}

Record titled(Record record, const std::string& title) {
  record.title = title;
  return record;
}

Record naming(Record record, const std::vector<std::string>& names) {
  for (const std::string& name : names)
    record.entities.push_back({{0, 1}, EntityLabel::person, name, ""});
  return record;
}

TEST(Diff, TellsEachChangeAndNoOther) {
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

TEST(Diff, PronounThatBecameANameIsNoNewSpeaker) {
  Record old_version = article("a", {kHarbour, kPilots});
  Record new_version = old_version;
  old_version.quotations[1].source = PhraseRecord{{0, 3}, "she", ""};
  old_version.quotations[1].speaker.clear();
  new_version.quotations[1].source = PhraseRecord{{0, 3}, "Lee", ""};
  EXPECT_TRUE(kinds(old_version, new_version).empty());
}

TEST(Diff, PronounFollowsTheNameThatGaveWay) {
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

// The sentence that was cut named her; what she says in another is there still, though the analysis
// does not know it for hers any more.
TEST(Diff, WhoseWordsStayedIsNotRemoved) {
  Record before = article("a", {kHarbour, kFerries});
  before.speakers[0].mentions = {before.sentences[0].place, before.sentences[1].place};
  Record after = article("a", {{"", kHarbour.text}});
  for (std::uint32_t i = 0; i < 2; ++i) before.sentences[i].digest = i + 1;
  after.sentences[0].digest = 1;
  EXPECT_EQ(kinds(before, after), (std::vector{quotation_removed, speaker_removed})) << "Bo Kerr";
  after = article("a", {kFerries});
  after.sentences[0].digest = 2;
  EXPECT_EQ(kinds(before, after), (std::vector{quotation_removed, speaker_removed})) << "Ann Lee";
}

TEST(Diff, MatchesARenamedFileByWhatItSays) {
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

}  // namespace
}  // namespace quoth::diff
