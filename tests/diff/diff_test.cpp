#include "quoth/diff.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "diff/text_of.h"
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

// Gives every quotation its speaker as source and "said" as cue.
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

TEST(Diff, APronounThatBecameANameIsNotANewSpeaker) {
  Record old_version = article("a", {kHarbour, kPilots});
  Record new_version = old_version;
  old_version.quotations[1].source = PhraseRecord{{0, 3}, "she", ""};
  old_version.quotations[1].speaker.clear();
  new_version.quotations[1].source = PhraseRecord{{0, 3}, "Lee", ""};
  EXPECT_TRUE(kinds(old_version, new_version).empty());
}

TEST(Diff, APronounFollowsTheReplacedName) {
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

// The sentence that was cut named her. Another quotation of hers is still there, but the analysis
// no longer finds its speaker.
TEST(Diff, ASpeakerWithUnchangedQuotationsIsNotRemoved) {
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

Diff diff_of(const Record& old_version, const Record& new_version) {
  return make_diff(make_report({old_version}), make_report({new_version}));
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

TEST(Diff, ASideHasTextAndPosition) {
  const Said edited{"Ann Lee", "“The harbour froze over in a single week”"};
  const Diff diff =
      diff_of(article("old.txt", {kFerries, kHarbour}), article("new.txt", {kFerries, edited}));
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
  EXPECT_EQ(change.new_side.text, edited.text);
  EXPECT_EQ(change.words, (std::vector<WordChange>{{WordChange::Op::replace, "night", "week"}}));
}

TEST(Diff, AnAbsentSideIsEmpty) {
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

TEST(Diff, AddedAndRemovedHeadlinesAreChanges) {
  const Record with = titled(article("a", {kHarbour}), "Ice");
  const Record without = article("a", {kHarbour});
  const Diff lost = diff_of(with, without);
  ASSERT_EQ(lost.changes.size(), 1U);
  EXPECT_EQ(lost.changes[0].kind, headline_changed);
  EXPECT_EQ(lost.changes[0].old_side.text, "Ice");
  EXPECT_TRUE(lost.changes[0].old_side.present);
  EXPECT_FALSE(lost.changes[0].new_side.present);
  const Diff found = diff_of(without, with);
  ASSERT_EQ(found.changes.size(), 1U);
  EXPECT_TRUE(found.changes[0].new_side.present);
}

TEST(Diff, AHeadlineHasThePlaceOfItsParagraph) {
  Record with = titled(article("a", {kHarbour}), "Ice");
  with.paragraphs = {{{5, 9}, Role::body}, {{12, 15}, Role::headline}};
  const Diff diff = diff_of(with, titled(article("a", {kHarbour}), "Silt"));
  ASSERT_EQ(diff.changes.size(), 1U);
  EXPECT_EQ(diff.changes[0].old_side.place, (std::vector<Place>{{12, 15}}));
  EXPECT_TRUE(diff.changes[0].new_side.place.empty());
}

TEST(Diff, IgnoresTypographyOfHeadlines) {
  EXPECT_TRUE(kinds(titled(article("a", {kHarbour}), "Ice: ‘no end’"),
                    titled(article("a", {kHarbour}), "ICE – \"no end\""))
                  .empty());
}

TEST(Diff, ASpeakerHasThePlaceOfTheFirstMention) {
  Record before = article("a", {kHarbour, kFerries});
  before.speakers[1].mentions = {{7, 11}, {20, 24}};
  const Diff diff = diff_of(before, article("a", {kHarbour}));
  ASSERT_EQ(diff.changes.size(), 2U);
  EXPECT_EQ(diff.changes[1].kind, speaker_removed);
  EXPECT_EQ(diff.changes[1].old_side.text, "Bo Kerr");
  EXPECT_EQ(diff.changes[1].old_side.place, (std::vector<Place>{{7, 11}}));
}

TEST(Diff, DoesNotRepeatEntitiesOfOtherChanges) {
  EXPECT_EQ(kinds(naming(titled(article("a", {kHarbour}), "Ven thaws"), {}),
                  naming(titled(article("a", {kHarbour}), "Elm thaws"), {"Elm", "Oak"})),
            (std::vector{headline_changed, entity_added}));
}

TEST(Diff, IgnoresNewAnalysesOfUnchangedSentences) {
  Record before = article("a", {kHarbour, kFerries});
  before.sentences[0].digest = 1;
  before.sentences[1].digest = 2;
  Record after = before;
  after.quotations[0].type = QuotationType::mixed;
  after.quotations[0].text = "“froze over in a single night”";
  after.quotations.pop_back();
  EXPECT_TRUE(kinds(before, after).empty());
  after.sentences[0].digest = 3;
  EXPECT_FALSE(kinds(before, after).empty());
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

// Sentences with the same number are unchanged between versions.
Record numbered(Record record) {
  for (std::uint32_t i = 0; i < record.sentences.size(); ++i) record.sentences[i].digest = i + 1;
  return record;
}

// `after` with the first sentence changed.
Record edited(Record after) {
  after.sentences[0].digest = 99;
  return after;
}

TEST(Diff, IgnoresANewSpeakerInAnUnchangedSentence) {
  const Record before = numbered(sourced(article("a", {kHarbour, kFerries, kPilots})));
  Record after = before;
  after.quotations[0].speaker = "bo-kerr";
  after.quotations[0].source->text = "Kerr";
  EXPECT_TRUE(kinds(before, after).empty());
  EXPECT_EQ(kinds(before, edited(after)), std::vector{quotation_reattributed});
}

TEST(Diff, IgnoresANewNameInAnUnchangedSentence) {
  const Record before = numbered(article("a", {kHarbour, kFerries}));
  const Record after = naming(before, {"Dee Fox"});
  EXPECT_TRUE(kinds(before, after).empty());
  EXPECT_EQ(kinds(before, edited(after)), std::vector{entity_added});
}

TEST(Diff, IgnoresANewDescriptionInUnchangedSentences) {
  Record before = numbered(article("a", {kHarbour, kFerries}));
  before.speakers[0].mentions = {{0, 3}};
  before.speakers[0].description = "pilot";
  Record after = before;
  after.speakers[0].description = "singer";
  EXPECT_TRUE(kinds(before, after).empty());
  EXPECT_EQ(kinds(before, edited(after)), std::vector{description_changed});
}

TEST(Diff, ASpeakerComesAndGoesWithAQuotation) {
  const Record after = numbered(article("a", {kHarbour, kFerries}));
  Record before = numbered(article("a", {kHarbour, kFerries}, {{"Ann Lee"}, {"Cy Ott"}}));
  before.speakers[1].mentions = {{1, 3}};
  EXPECT_TRUE(kinds(before, edited(after)).empty()) << "only spoken to";
}

TEST(Diff, PartlyQuotedEqualWordsAreRetyped) {
  const Said whole{"Ann Lee", "“the harbour froze over in a single night”"};
  const Said part{"Ann Lee", "the harbour “froze over in a single night”", mixed};
  EXPECT_EQ(kinds(article("a", {whole}), article("a", {part})), std::vector{quotation_retyped});
}

TEST(Diff, WordsThatLoseTheirSourceAreGivenToNobodyElse) {
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

TEST(Diff, AnotherSpeakerIsToldOnlyIfBothAreSure) {
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

TEST(Diff, APronounThatMeansSomeoneElseIsAnotherSpeaker) {
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

TEST(Diff, APronounAfterTheSameSentenceMeansTheSame) {
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

Record cued(Record record, const char* cue, const char* lemma, Sign sign = Sign::said) {
  record.quotations[0].sign = sign;
  record.quotations[0].cue = PhraseRecord{{0, 1}, cue, lemma};
  return record;
}

TEST(Diff, ACueIsPartOfWhatWasSaid) {
  const Record said = sourced(article("a", {kFerries, kHarbour}));
  EXPECT_EQ(kinds(said, cued(said, "denied", "deny", Sign::denied)), std::vector{cue_changed});
  EXPECT_EQ(kinds(said, cued(said, "boasted", "boast")), std::vector{cue_changed});
  EXPECT_TRUE(kinds(said, cued(said, "says", "say")).empty());
  const Diff diff = diff_of(said, cued(titled(said, "Ice"), "denied", "deny", Sign::denied));
  ASSERT_EQ(diff.changes.size(), 2U);
  EXPECT_EQ(diff.changes[1].old_side.cue, "said");
  EXPECT_EQ(diff.changes[1].old_side.sign, "+");
  EXPECT_EQ(diff.changes[1].new_side.cue, "denied");
  EXPECT_EQ(diff.changes[1].new_side.sign, "-");
}

TEST(Diff, IndirectWordsThatAreHardlySureAreNotTold) {
  Record after = article("a", {kHarbour, kFerries});
  after.quotations[1].confidence = 0.4;
  EXPECT_TRUE(kinds(article("a", {kHarbour}), after).empty());
  after.quotations[1].confidence = 0.6;
  EXPECT_FALSE(kinds(article("a", {kHarbour}), after).empty());
}

// What was compared with the texts of both versions.
std::vector<ChangeKind> kinds_in(const std::string& before, const std::string& after,
                                 std::vector<Said> old_said = {}) {
  Record old_record = record_of(before);
  const Record new_record = record_of(after);
  for (const Said& said : old_said) {
    const Record one = article("x", {said});
    old_record.speakers.insert(old_record.speakers.end(), one.speakers.begin(), one.speakers.end());
    old_record.quotations.push_back(one.quotations[0]);
    const auto begin = static_cast<std::uint32_t>(before.find(said.text));
    old_record.quotations.back().content = {
        {begin, begin + static_cast<std::uint32_t>(said.text.size())}};
  }
  const Texts texts{{old_record.digest, before}, {new_record.digest, after}};
  std::vector<ChangeKind> result;
  for (const Change& change :
       make_diff(make_report({old_record}), make_report({new_record}), texts).changes)
    result.push_back(change.kind);
  return result;
}

TEST(Diff, FiguresAndCorrectionsOfTheNarration) {
  EXPECT_EQ(kinds_in("The storm sank nine boats.", "The storm sank twelve boats."),
            std::vector{figure_changed});
  EXPECT_TRUE(kinds_in("The storm sank nine boats.", "The storm sank 9 boats.").empty());
  EXPECT_TRUE(kinds_in("The storm sank nine boats.", "At dawn, twelve crews sailed home.").empty());
  EXPECT_EQ(kinds_in("The ferry left.", "The ferry left.\nCorrection: it left on Monday."),
            std::vector{correction_added});
  EXPECT_TRUE(kinds_in("Updated 3 May", "Updated 3 May").empty());
  EXPECT_EQ(kinds_in("Updated 3 May", "Updated 4 May"), std::vector{correction_added});
  EXPECT_TRUE(kinds_in("Correction: the name of the harbour is Elmm Quay",
                       "Correction: the name of the harbour is Elm Quay")
                  .empty());
}

TEST(Diff, WordsThatStandInTheOtherVersionAreNotRemoved) {
  const Said silt{"Ann Lee", "the silt came back", indirect};
  EXPECT_TRUE(
      kinds_in("Lee said the silt came back. Ice.", "Lee, 40, said the silt came back.", {silt})
          .empty());
  EXPECT_EQ(kinds_in("Lee said the silt came back. Ice.", "Ice.", {silt}),
            (std::vector{quotation_removed, speaker_removed}));
}

}  // namespace
}  // namespace quoth::diff
