#include "wording/similarity.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace quoth::wording {
namespace {

using enum QuotationType;

// Word weights: "night" 6, "rain" 10, "silt", "quay" and "ferry" 12; "the" and "of" 1.
Similarity similarity_of(std::string_view a, std::string_view b, QuotationType a_type = indirect,
                         QuotationType b_type = indirect) {
  return compare(weigh(a, a_type), weigh(b, b_type));
}

TEST(Similarity, EqualWordings) {
  const Similarity same = similarity_of("silt of quay", "Silt, of quay.");
  EXPECT_EQ(same.matched, 25);
  EXPECT_EQ(same.longest, 25);
  EXPECT_EQ(same.quoted, 0);
  EXPECT_EQ(same.containment, 1);
  EXPECT_EQ(same.overlap, 1);
  EXPECT_FALSE(same.numbers_differ);
  EXPECT_FALSE(same.same_fragment);
}

TEST(Similarity, NoCommonWords) {
  const std::pair<const char*, const char*> cases[] = {
      {"silt of quay", "rain at night"}, {"", ""}, {"silt", ""}, {"", "silt"}};
  for (const auto& [a, b] : cases) {
    SCOPED_TRACE(a);
    const Similarity none = similarity_of(a, b);
    EXPECT_EQ(none.matched, 0);
    EXPECT_EQ(none.longest, 0);
    EXPECT_EQ(none.containment, 0);
    EXPECT_EQ(none.overlap, 0);
    EXPECT_FALSE(none.numbers_differ);
    EXPECT_FALSE(none.same_fragment);
  }
}

TEST(Similarity, ContainmentUsesTheLighterAndOverlapBoth) {
  const Similarity part = similarity_of("silt quay ferry", "silt quay");
  EXPECT_EQ(part.matched, 24);
  EXPECT_EQ(part.containment, 1);
  EXPECT_DOUBLE_EQ(part.overlap, 0.8);
  const Similarity other = similarity_of("silt quay ferry", "silt quay rain");
  EXPECT_EQ(other.matched, 24);
  EXPECT_DOUBLE_EQ(other.containment, 24.0 / 34);
  EXPECT_DOUBLE_EQ(other.overlap, 48.0 / 70);
}

TEST(Similarity, InflectedWordsMatch) {
  EXPECT_EQ(similarity_of("ferries", "the ferry").matched, 12);
  EXPECT_EQ(similarity_of("silted", "silting").matched, 12);
}

TEST(Similarity, WordsMatchOnlyInOrder) {
  EXPECT_EQ(similarity_of("silt quay", "quay silt").matched, 12);
}

TEST(Similarity, TheLongestSequenceIsContiguousInBoth) {
  EXPECT_EQ(similarity_of("silt quay xx ferry", "silt quay yy ferry").longest, 24);
  EXPECT_EQ(similarity_of("silt quay ferry", "silt yy quay ferry").longest, 24);
  EXPECT_EQ(similarity_of("silt xx quay", "silt yy quay").longest, 12);
}

TEST(Similarity, AFunctionWordCountsOnlyAfterAMatch) {
  EXPECT_EQ(similarity_of("the", "the").matched, 0);
  EXPECT_EQ(similarity_of("the silt", "the silt").matched, 12);
  EXPECT_EQ(similarity_of("silt the", "silt the").matched, 13);
  EXPECT_EQ(similarity_of("silt xx the", "silt yy the").matched, 12);
}

TEST(Similarity, ACommonWordCountsFullyNearAnotherMatch) {
  EXPECT_EQ(similarity_of("night", "night").matched, 2) << "a third of it by itself";
  EXPECT_EQ(similarity_of("silt night", "silt night").matched, 18);
  EXPECT_EQ(similarity_of("silt xa xb xc night", "silt ya yb yc night").matched, 18);
  EXPECT_EQ(similarity_of("silt xa xb xc xd night", "silt ya yb yc yd night").matched, 14);
  EXPECT_EQ(similarity_of("silt night", "silt ya yb yc yd night").matched, 14)
      << "must be near in both";
  EXPECT_EQ(similarity_of("night xa xb xc silt", "night ya yb yc silt").matched, 18)
      << "also before it";
  EXPECT_EQ(similarity_of("night xa xb xc xd silt", "night ya yb yc yd silt").matched, 14);
  EXPECT_EQ(similarity_of("rain", "rain").matched, 10) << "a rare word always counts fully";
}

TEST(Similarity, FunctionWordsDoNotSupportCommonWords) {
  EXPECT_EQ(similarity_of("the night", "the night").matched, 2);
}

TEST(Similarity, UsesTheSmallerWeightOfAWord) {
  const Similarity mixed_up = similarity_of("“silt”", "silt", mixed, indirect);
  EXPECT_EQ(mixed_up.matched, 12) << "18 if it is quoted";
  EXPECT_EQ(mixed_up.quoted, 0);
}

TEST(Similarity, CountsWordsQuotedInBoth) {
  const Similarity both = similarity_of("of “silt” quay", "“silt quay”", mixed, direct);
  EXPECT_EQ(both.quoted, 18);
  EXPECT_EQ(both.matched, 30);
}

TEST(Similarity, NumbersDifferIfEachSideHasItsOwn) {
  const struct {
    const char* a;
    const char* b;
    bool differ;
  } cases[] = {
      {"5 silt", "6 silt", true},         {"5 silt", "5 silt", false},
      {"5 silt", "silt", false},          {"silt", "6 silt", false},
      {"5 silt 7", "5 silt 8", true},     {"5% silt", "£5 silt", true},
      {"five silt", "six silt", false},   {"5 6 silt", "5 silt", false},
      {"1,000 silt", "1000 silt", false}, {"", "5", false},
  };
  for (const auto& c : cases) EXPECT_EQ(similarity_of(c.a, c.b).numbers_differ, c.differ) << c.a;
}

TEST(Similarity, AFragmentMustBeMeaningfulInBoth) {
  const struct {
    const char* how;
    const char* a;
    const char* b;
    bool same;
  } cases[] = {
      {"what both say of something", "it was “bewildering” that ships sail",
       "she finds it “utterly bewildering” to wait", true},
      {"a term", "it must sell its “silting licence” now",
       "nobody had seen the “silting licence” before", false},
      {"three words that say something wherever they stand", "the “unlit silting junkyard” plan",
       "their “unlit silting junkyard” again", true},
      {"three words, but not all in the other", "the “unlit silting junkyard” plan",
       "their “unlit junkyard” again", false},
      {"a common word says too little", "it was “good” that ships sail",
       "she finds it “good” to wait", false},
      {"a rare word by itself too", "it was “grim” that ships sail", "she finds it “grim” to wait",
       false},
      {"two words, one of them rare", "it was “very grim indeed” that ships sail",
       "she finds it “very grim indeed” to wait", true},
      {"not quoted in the other", "it was “bewildering” that ships sail",
       "she finds it bewildering to wait", false},
      {"with a verb of its own", "pilots “cannot dredge” quays",
       "that those ferries “cannot dredge” ever", true},
      {"after an article of a predicate", "it was “bewildering”", "that was a “bewildering” one",
       true},
      {"a long stretch of speech", "it was “bewildering”",
       "the “all of those bewildering quay plans right here” was", true},
      {"a stretch too short for speech", "it was “bewildering”",
       "the “all of those bewildering quay plans here” was", false},
      {"before a noun it is part of a name", "it was “bewildering”",
       "that was a “bewildering” quay", false},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.how);
    EXPECT_EQ(similarity_of(c.a, c.b, mixed, mixed).same_fragment, c.same);
    EXPECT_EQ(similarity_of(c.b, c.a, mixed, mixed).same_fragment, c.same) << "the other way round";
  }
}

TEST(Similarity, FragmentsOmitBracketedWords) {
  EXPECT_TRUE(similarity_of("the “unlit [northern] silting junkyard” plan",
                            "their “unlit silting junkyard” again", mixed, mixed)
                  .same_fragment);
}

TEST(Similarity, IsSymmetric) {
  const std::vector<std::string> texts = {
      "the harbour froze over in a single night, and the ferries stood idle",
      "“the harbour froze” over a single night",
      "ferries will stand idle until the harbour thaws",
      "5 ferries stood idle for 3 nights",
      "no one asked the pilots of silt",
  };
  for (const std::string& a : texts) {
    for (const std::string& b : texts) {
      SCOPED_TRACE(a + " | " + b);
      const Similarity there = similarity_of(a, b, mixed, mixed);
      const Similarity back = similarity_of(b, a, mixed, mixed);
      EXPECT_EQ(there.matched, back.matched);
      EXPECT_EQ(there.quoted, back.quoted);
      EXPECT_EQ(there.overlap, back.overlap);
      EXPECT_EQ(there.containment, back.containment);
      EXPECT_EQ(there.numbers_differ, back.numbers_differ);
      EXPECT_EQ(same_statement(there), same_statement(back));
    }
  }
}

TEST(Similarity, OneDeniesTheOther) {
  const struct {
    const char* a;
    const char* b;
    bool denied;
  } cases[] = {
      {"the ferry will be cut by June", "the ferry will not be cut by June", true},
      {"the quay is dry", "the quay isn’t dry", true},
      {"the quay will not open", "the quay won’t open", false},
      {"the quay cannot open", "the quay can not open", false},
      {"the quay is dry", "the quay is dry. Nobody knows why it was not dredged", false},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(similarity_of(c.a, c.b).denied, c.denied) << c.b;
    EXPECT_EQ(similarity_of(c.b, c.a).denied, c.denied) << c.b;
  }
}

TEST(Similarity, CommonWordsInTheSameOrderAreTheSameWords) {
  const struct {
    const char* a;
    const char* b;
    bool verbatim;
  } cases[] = {
      {"He should pay for it", "I think that he should pay for it", true},
      {"He should pay it", "I think that he should pay it", false},
      {"He should pay for it", "It is he who should pay for it", false},
      {"They can have all of it. That’s fine with me",
       "They can have [all of] it. That is fine with me", true},
      {"We are to be there at the time", "You are not to be here by that time", false},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(similarity_of(c.a, c.b, direct, direct).verbatim, c.verbatim) << c.b;
    EXPECT_FALSE(similarity_of(c.a, c.b).verbatim) << "not quoted";
  }
}

TEST(SameStatement, Thresholds) {
  const struct {
    const char* how;
    Similarity likeness;
    bool same;
  } cases[] = {
      {"nothing", {}, false},
      {"a fragment", {.same_fragment = true}, true},
      {"a fragment, whatever the numbers", {.numbers_differ = true, .same_fragment = true}, true},
      {"quoted and contained", {.quoted = 25, .containment = 0.75}, true},
      {"quoted too little", {.quoted = 24, .containment = 0.75}, false},
      {"quoted, contained too little", {.quoted = 25, .containment = 0.74}, false},
      {"quoted and overlapping", {.quoted = 25, .overlap = 0.6}, true},
      {"quoted, overlapping too little", {.quoted = 25, .overlap = 0.59}, false},
      {"a clause contained", {.matched = 40, .containment = 0.8}, true},
      {"less than a clause", {.matched = 39, .containment = 0.8}, false},
      {"a clause contained too little", {.matched = 40, .containment = 0.79}, false},
      {"a phrase that is most of both", {.matched = 25, .overlap = 0.65}, true},
      {"less than a phrase", {.matched = 24, .overlap = 1}, false},
      {"a phrase that is too little of both", {.matched = 25, .overlap = 0.64}, false},
      {"a long passage", {.containment = 0.4, .longest = 80}, true},
      {"a passage too short", {.containment = 0.4, .longest = 79}, false},
      {"a passage of too much else", {.containment = 0.39, .longest = 80}, false},
      {"other numbers, nearly the same words",
       {.matched = 25, .overlap = 0.7, .numbers_differ = true},
       true},
      {"other numbers, few words", {.matched = 24, .overlap = 1, .numbers_differ = true}, false},
      {"other numbers and other words",
       {.matched = 90,
        .quoted = 90,
        .containment = 1,
        .overlap = 0.69,
        .longest = 90,
        .numbers_differ = true},
       false},
      {"the same words", {.verbatim = true}, true},
      {"the same words, denied", {.denied = true, .verbatim = true}, false},
  };
  for (const auto& c : cases) EXPECT_EQ(same_statement(c.likeness), c.same) << c.how;
}

TEST(StemBag, IsSortedAndKeepsDuplicates) {
  const StemBag bag = make_bag(weigh("silt quay silt the", indirect));
  ASSERT_EQ(bag.entries.size(), 4U);
  EXPECT_TRUE(std::ranges::is_sorted(bag.entries, {}, &StemBag::Entry::stem));
  EXPECT_TRUE(make_bag(weigh("", indirect)).entries.empty());
}

TEST(StemBag, SharedWeight) {
  const auto shared = [](const char* a, const char* b) {
    return shared_weight(make_bag(weigh(a, indirect)), make_bag(weigh(b, indirect)));
  };
  EXPECT_EQ(shared("silt quay", "quay silt"), 24) << "in any order";
  EXPECT_EQ(shared("silt silt", "silt"), 12) << "as often as both have it";
  EXPECT_EQ(shared("silt silt", "silt silt quay"), 24);
  EXPECT_EQ(shared("the ferries", "the ferry"), 13);
  EXPECT_EQ(shared("silt", "quay"), 0);
  EXPECT_EQ(shared("", "quay"), 0);
}

TEST(StemBag, SharedWeightIsAnUpperBound) {
  const std::vector<std::string> texts = {
      "the harbour froze over in a single night, and the ferries stood idle",
      "“the harbour froze” over a single night, a night",
      "ferries will stand idle until the harbour thaws",
      "the night of the silt of the night",
  };
  for (const std::string& a : texts)
    for (const std::string& b : texts)
      EXPECT_GE(shared_weight(make_bag(weigh(a, mixed)), make_bag(weigh(b, mixed))),
                similarity_of(a, b, mixed, mixed).matched)
          << a << " | " << b;
}

}  // namespace
}  // namespace quoth::wording
