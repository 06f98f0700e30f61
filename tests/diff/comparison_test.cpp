#include "diff/comparison.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "diff/changes.h"

namespace quoth::diff {
namespace {

using enum ChangeKind;
using enum QuotationType;

TEST(Comparison, APronounThatBecameANameIsNotANewSpeaker) {
  Record old_version = article("a", {kHarbour, kPilots});
  Record new_version = old_version;
  old_version.quotations[1].source = PhraseRecord{{0, 3}, "she", ""};
  old_version.quotations[1].speaker.clear();
  new_version.quotations[1].source = PhraseRecord{{0, 3}, "Lee", ""};
  EXPECT_TRUE(kinds(old_version, new_version).empty());
}

TEST(Comparison, ASpeakerComesAndGoesWithAQuotation) {
  const Record after = numbered(article("a", {kHarbour, kFerries}));
  Record before = numbered(article("a", {kHarbour, kFerries}, {{"Ann Lee"}, {"Cy Ott"}}));
  before.speakers[1].mentions = {{1, 3}};
  EXPECT_TRUE(kinds(before, edited(after)).empty()) << "only spoken to";
}

TEST(Comparison, PartlyQuotedEqualWordsAreRetyped) {
  const Said whole{"Ann Lee", "“the harbour froze over in a single night”"};
  const Said part{"Ann Lee", "the harbour “froze over in a single night”", mixed};
  EXPECT_EQ(kinds(article("a", {whole}), article("a", {part})), std::vector{quotation_retyped});
}

Record cued(Record record, const char* cue, const char* lemma, Sign sign = Sign::said) {
  record.quotations[0].sign = sign;
  record.quotations[0].cue = PhraseRecord{{0, 1}, cue, lemma};
  return record;
}

TEST(Comparison, ACueIsPartOfWhatWasSaid) {
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

TEST(Comparison, IndirectWordsThatAreHardlySureAreNotTold) {
  Record after = article("a", {kHarbour, kFerries});
  after.quotations[1].confidence = 0.4;
  EXPECT_TRUE(kinds(article("a", {kHarbour}), after).empty());
  after.quotations[1].confidence = 0.6;
  EXPECT_FALSE(kinds(article("a", {kHarbour}), after).empty());
}

TEST(Comparison, WordsThatStandInTheOtherVersionAreNotRemoved) {
  const Said silt{"Ann Lee", "the silt came back", indirect};
  EXPECT_TRUE(
      kinds_in("Lee said the silt came back. Ice.", "Lee, 40, said the silt came back.", {silt})
          .empty());
  EXPECT_EQ(kinds_in("Lee said the silt came back. Ice.", "Ice.", {silt}),
            (std::vector{quotation_removed, speaker_removed}));
}

TEST(Comparison, IgnoresNewAnalysesOfUnchangedSentences) {
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

TEST(Comparison, IgnoresANewSpeakerInAnUnchangedSentence) {
  const Record before = numbered(sourced(article("a", {kHarbour, kFerries, kPilots})));
  Record after = before;
  after.quotations[0].speaker = "bo-kerr";
  after.quotations[0].source->text = "Kerr";
  EXPECT_TRUE(kinds(before, after).empty());
  EXPECT_EQ(kinds(before, edited(after)), std::vector{quotation_reattributed});
}

TEST(Comparison, IgnoresANewNameInAnUnchangedSentence) {
  const Record before = numbered(article("a", {kHarbour, kFerries}));
  const Record after = naming(before, {"Dee Fox"});
  EXPECT_TRUE(kinds(before, after).empty());
  EXPECT_EQ(kinds(before, edited(after)), std::vector{entity_added});
}

TEST(Comparison, DoesNotRepeatEntitiesOfOtherChanges) {
  EXPECT_EQ(kinds(naming(titled(article("a", {kHarbour}), "Ven thaws"), {}),
                  naming(titled(article("a", {kHarbour}), "Elm thaws"), {"Elm", "Oak"})),
            (std::vector{headline_changed, entity_added}));
}

// The sentence that was cut named her. Another quotation of hers is still there, but the analysis
// no longer finds its speaker.
TEST(Comparison, ASpeakerWithUnchangedQuotationsIsNotRemoved) {
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

TEST(Comparison, TurnsThatNobodySaysAreNotTold) {
  Record after = article("a", {kHarbour, {"", "to have left", indirect}});
  after.quotations[1].cue = PhraseRecord{{0, 1}, "is believed", "be believe"};
  const Record before = article("a", {kHarbour});
  EXPECT_EQ(kinds(before, after), std::vector{quotation_added});
  after.quotations[1].medium = Medium::thought;
  EXPECT_TRUE(kinds(before, after).empty());
  after.quotations[1].source = PhraseRecord{{0, 1}, "the crew", ""};
  EXPECT_EQ(kinds(before, after), std::vector{quotation_added}) << "somebody thinks so";
}

TEST(Comparison, HasThePairsToo) {
  const Comparison compared =
      compare(article("a", {kHarbour, kFerries}), article("a", {kPilots, kHarbour}));
  EXPECT_EQ(compared.quotations.pairs.size(), 1U);
  EXPECT_EQ(compared.quotations.removed, std::vector<Index>{1});
  EXPECT_EQ(compared.quotations.added, std::vector<Index>{0});
}

}  // namespace
}  // namespace quoth::diff
