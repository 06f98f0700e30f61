#include "diff/quotation_matching.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "report/articles.h"

namespace quoth::diff {
namespace {

using enum QuotationType;

const Said kHarbour{"Ann Lee", "“The harbour froze over in a single night”"};
const Said kFerries{"Bo Kerr", "the ferries would stand idle until the thaw", indirect};
const Said kPilots{"Ann Lee", "“Nobody had the courtesy to ask our pilots”"};

// "old=new" for each pair, then "-old" and "+new" for the unmatched.
std::vector<std::string> matched(const Record& before, const Record& after) {
  const QuotationPairs found = match_quotations(before, after, match_speakers(before, after));
  std::vector<std::string> lines;
  for (const QuotationPair& pair : found.pairs)
    lines.push_back(std::to_string(pair.old_quotation) + "=" + std::to_string(pair.new_quotation));
  for (const Index o : found.removed) lines.push_back("-" + std::to_string(o));
  for (const Index n : found.added) lines.push_back("+" + std::to_string(n));
  return lines;
}

std::vector<std::string> matched(const std::vector<Said>& before, const std::vector<Said>& after) {
  return matched(article("a", before), article("a", after));
}

using Lines = std::vector<std::string>;

// Gives every quotation its speaker as source and `cue` as cue.
Record cued(Record record, const std::string& cue) {
  for (QuotationRecord& quotation : record.quotations) {
    quotation.source = PhraseRecord{{0, 1}, quotation.speaker, ""};
    quotation.cue = PhraseRecord{{0, 1}, cue, ""};
  }
  return record;
}

TEST(MatchQuotations, EmptyInput) {
  EXPECT_EQ(matched(std::vector<Said>{}, {}), Lines{});
  EXPECT_EQ(matched({kHarbour}, {}), Lines{"-0"});
  EXPECT_EQ(matched({}, {kHarbour, kPilots}), (Lines{"+0", "+1"}));
}

TEST(MatchQuotations, MatchesMovedWords) {
  EXPECT_EQ(matched({kHarbour, kFerries, kPilots}, {kPilots, kHarbour, kFerries}),
            (Lines{"2=0", "0=1", "1=2"}));
  EXPECT_EQ(matched({kHarbour}, {{"Bo Kerr", "\"the harbour froze over, in a single night.\""}}),
            Lines{"0=0"})
      << "whoever says them, in whatever marks";
}

TEST(MatchQuotations, PrefersTheSameSpeakerForEqualWords) {
  const Said no_lee{"Ann Lee", "“No comment”"};
  const Said no_kerr{"Bo Kerr", "“No comment”"};
  EXPECT_EQ(matched({no_lee, no_kerr}, {no_kerr, no_lee}), (Lines{"1=0", "0=1"}));
  EXPECT_EQ(matched({no_lee, no_lee}, {no_lee, no_lee}), (Lines{"0=0", "1=1"}));
  EXPECT_EQ(matched({no_lee, no_lee}, {no_lee}), (Lines{"0=0", "-1"}));
}

TEST(MatchQuotations, PrefersTheSameCueForEqualWords) {
  Record before =
      cued(article("a", {{"Ann Lee", "“No comment”"}, {"Ann Lee", "“No comment”"}}), "said");
  Record after = before;
  before.quotations[0].cue->text = "repeated";
  after.quotations[1].cue->text = "repeated";
  EXPECT_EQ(matched(before, after), (Lines{"1=0", "0=1"}));
}

TEST(MatchQuotations, MatchesARewordedQuotation) {
  EXPECT_EQ(matched({kHarbour, kPilots},
                    {{"Ann Lee", "“The harbour froze over in a single week”"}, kPilots}),
            (Lines{"0=0", "1=1"}));
  EXPECT_EQ(matched({kHarbour}, {{"Cy Ott", "“The harbour froze over in a single week”"}}),
            Lines{"0=0"})
      << "also with another speaker if half of it stays";
}

TEST(MatchQuotations, DoesNotMatchLittleOverlap) {
  EXPECT_EQ(matched({kHarbour}, {{"Ann Lee", "“Silt blocks the northern quay every winter”"}}),
            (Lines{"-0", "+0"}));
}

TEST(MatchQuotations, TakesTheBestPairFirst) {
  const Said edited{"Ann Lee", "“The harbour froze over in one night”"};
  const Said closer{"Ann Lee", "“The harbour froze over in one single night”"};
  EXPECT_EQ(matched({kHarbour}, {edited, closer}), (Lines{"0=1", "+0"}));
  EXPECT_EQ(matched({edited, closer}, {kHarbour}), (Lines{"1=0", "-0"}));
}

TEST(MatchQuotations, TheSameContextAllowsMoreEditing) {
  const std::vector<Said> before = {{"Ann Lee", "“Silt quays ferry”"}};
  const std::vector<Said> after = {{"Ann Lee", "“Silt barges blocked yachts”"}};
  EXPECT_EQ(matched(cued(article("a", before), "said"), cued(article("a", after), "wrote")),
            (Lines{"-0", "+0"}));
  EXPECT_EQ(matched(cued(article("a", before), "said"), cued(article("a", after), "said")),
            Lines{"0=0"});
}

TEST(MatchQuotations, MatchesAShortQuotationByContext) {
  const std::vector<Said> before = {kHarbour, {"Ann Lee", "“That would be good.”"}};
  const std::vector<Said> after = {kHarbour, {"Ann Lee", "“That would be insufficient.”"}};
  EXPECT_EQ(matched(cued(article("a", before), "said"), cued(article("a", after), "said")),
            (Lines{"0=0", "1=1"}));
  EXPECT_EQ(matched(article("a", before), article("a", after)), (Lines{"0=0", "-1", "+1"}))
      << "no cue, nothing to know it by";
}

TEST(MatchQuotations, MatchesAShortQuotationOnlyAfterTheSameOne) {
  const Said good{"Ann Lee", "“That would be good.”"};
  const Said bad{"Ann Lee", "“That would be insufficient.”"};
  const Record before = cued(article("a", {kHarbour, good, kPilots}), "said");
  EXPECT_EQ(matched(before, cued(article("a", {kHarbour, kPilots, bad}), "said")),
            (Lines{"0=0", "2=1", "-1", "+2"}));
}

TEST(MatchQuotations, DoesNotMatchAShortQuotationWithoutACommonWord) {
  const Record before = cued(article("a", {{"Ann Lee", "“Good.”"}}), "said");
  EXPECT_EQ(matched(before, cued(article("a", {{"Ann Lee", "“Insufficient.”"}}), "said")),
            (Lines{"-0", "+0"}));
}

TEST(MatchQuotations, SplitAndJoinedQuotationsAreNotAddedOrRemoved) {
  const Said whole{"Ann Lee", "“We dredged it. Then the silt came back. We gave up.”"};
  const Said first{"Ann Lee", "“We dredged it.”"};
  const Said second{"Ann Lee", "“Then the silt came back.”"};
  const Said third{"Ann Lee", "“We gave up.”"};
  EXPECT_EQ(matched({whole}, {first, second, third}), Lines{});
  EXPECT_EQ(matched({first, second, third}, {whole}), Lines{});
  EXPECT_EQ(matched({kHarbour, whole, kPilots}, {kHarbour, first, second, third, kPilots}),
            (Lines{"0=0", "2=4"}));
}

TEST(MatchQuotations, IncompletePartsAreNotASplit) {
  const Said whole{"Ann Lee", "“We dredged it. Then the silt came back. We gave up.”"};
  const Said first{"Ann Lee", "“We dredged it.”"};
  const Said third{"Ann Lee", "“We gave up.”"};
  const auto lines = matched({whole}, {first, third});
  EXPECT_EQ(std::ranges::count_if(lines, [](const auto& line) { return line[0] == '+'; }), 1);
}

TEST(MatchQuotations, MatchesUnattributedQuotations) {
  EXPECT_EQ(matched({{"", kHarbour.text}, kHarbour}, {kHarbour, {"", kHarbour.text}}),
            (Lines{"1=0", "0=1"}));
}

TEST(MatchQuotations, PrefersTheSameSourceForEqualWords) {
  Record before =
      cued(article("a", {{"Ann Lee", "“No comment”"}, {"Ann Lee", "“No comment”"}}), "said");
  Record after = before;
  before.quotations[0].source->text = "she";
  after.quotations[1].source->text = "she";
  EXPECT_EQ(matched(before, after), (Lines{"1=0", "0=1"}));
}

TEST(MatchQuotations, ASeparateQuotationInBothIsNotPartOfASplit) {
  const Said whole{"Ann Lee", "“We dredged it. Then the silt came back.”"};
  const Said first{"Ann Lee", "“We dredged it.”"};
  const Said second{"Ann Lee", "“Then the silt came back.”"};
  EXPECT_EQ(matched({whole, first}, {first, second}), (Lines{"1=0", "0=1"}));
  EXPECT_EQ(matched({first, second}, {whole, first}), (Lines{"1=0", "0=1"}));
}

}  // namespace
}  // namespace quoth::diff
