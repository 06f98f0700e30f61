#include "wording/wording.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace quoth::wording {
namespace {

using enum QuotationType;
using Weights = std::vector<std::int32_t>;

Weights weights(std::string_view text, QuotationType type = indirect) {
  return weigh(text, type).weights;
}

bool same_stem(std::string_view a, std::string_view b) {
  const Wording one = weigh(a, indirect);
  const Wording other = weigh(b, indirect);
  return one.stems == other.stems;
}

TEST(Wording, EmptyInput) {
  for (const char* text : {"", " ", "… — “”"}) {
    const Wording wording = weigh(text, direct);
    EXPECT_TRUE(wording.words.empty()) << text;
    EXPECT_TRUE(wording.stems.empty()) << text;
    EXPECT_TRUE(wording.weights.empty()) << text;
    EXPECT_EQ(wording.weight, 0) << text;
  }
}

TEST(Wording, HasAStemAndAWeightForEachWord) {
  const Wording wording = weigh("the silt, the silt", indirect);
  ASSERT_EQ(wording.words.size(), 4U);
  ASSERT_EQ(wording.stems.size(), 4U);
  ASSERT_EQ(wording.weights.size(), 4U);
  EXPECT_EQ(wording.stems[1], wording.stems[3]);
  EXPECT_NE(wording.stems[0], wording.stems[1]);
}

TEST(Wording, RareWordsWeighMore) {
  EXPECT_EQ(weights("the night rain silt"),
            (Weights{kFunctionWeight, kCommonWeight, kRareWeight, kOwnWeight}));
  EXPECT_EQ(weigh("the night rain silt", indirect).weight, 1 + 6 + 10 + 12);
}

TEST(Wording, AnInflectedWordWeighsAsMuchAsItsStem) {
  EXPECT_EQ(weights("all nights"), (Weights{kFunctionWeight, kCommonWeight}));
  EXPECT_EQ(weights("all agents agent"), (Weights{kFunctionWeight, kCommonWeight, kRareWeight}))
      << "or commoner";
  EXPECT_EQ(weights("all silts"), (Weights{kFunctionWeight, kOwnWeight}));
}

TEST(Wording, IgnoresCaseAndApostropheShape) {
  EXPECT_EQ(weights("THE Night RAIN"), (Weights{kFunctionWeight, kCommonWeight, kCommonWeight}))
      << "a capital within a sentence marks a name";
  EXPECT_EQ(weights("Rain rain"), (Weights{kRareWeight, kRareWeight}));
  EXPECT_EQ(weights("it’s that's"), (Weights{kFunctionWeight, kFunctionWeight}));
}

TEST(Wording, QuotedWordsWeighHalfAsMuchAgain) {
  EXPECT_EQ(weights("the “night rain silt” the night", mixed), (Weights{1, 9, 15, 18, 1, 6}));
  EXPECT_EQ(weights("“the silt”", mixed), (Weights{1, 18})) << "but function words";
}

TEST(Wording, ADirectQuotationIsQuotedWithAndWithoutMarks) {
  const Wording bare = weigh("the silt", direct);
  const Wording marked = weigh("“the silt”", direct);
  EXPECT_EQ(bare.weights, (Weights{1, 18}));
  EXPECT_EQ(bare.weights, marked.weights);
  for (const PlacedWord& word : bare.words) EXPECT_TRUE(word.quoted) << word.fold;
  for (const PlacedWord& word : weigh("the silt", mixed).words) EXPECT_FALSE(word.quoted);
}

TEST(Wording, NamesWeighLittleExceptAtTheStartOfASentence) {
  const struct {
    const char* text;
    Weights weights;
  } cases[] = {
      {"in Silt", {1, 6}},     {"Silt in", {12, 1}},   {"all. Silt", {1, 12}},
      {"all? Silt", {1, 12}},  {"all! Silt", {1, 12}}, {"all: Silt", {1, 12}},
      {"all.) Silt", {1, 12}}, {"all') Silt", {1, 6}}, {"all, Silt", {1, 6}},
      {"all; Silt", {1, 6}},   {"in Élan", {1, 6}},    {"in élan", {1, 12}},
      {"in silt", {1, 12}},
  };
  for (const auto& c : cases) EXPECT_EQ(weights(c.text), c.weights) << c.text;
  EXPECT_EQ(weights("in Silt", direct), (Weights{1, 9})) << "a quoted name";
}

TEST(Wording, AnEditorsBracketsAddNoWeight) {
  const Wording wording = weigh("the [northern] silt", indirect);
  ASSERT_EQ(wording.weights.size(), 3U);
  EXPECT_TRUE(wording.words[1].bracketed);
  EXPECT_GT(wording.weights[1], kFunctionWeight) << "though the word itself has one";
  EXPECT_EQ(wording.weight, 13);
}

TEST(Wording, InflectionsShareAStem) {
  const struct {
    const char* a;
    const char* b;
    bool same;
  } cases[] = {
      {"find", "finds", true},    {"find", "finding", true},   {"ferry", "ferries", true},
      {"carry", "carried", true}, {"stop", "stopped", true},   {"stop", "stopping", true},
      {"fall", "falling", true},  {"pass", "passing", true},   {"pass", "passed", true},
      {"make", "making", true},   {"close", "closed", true},   {"boat", "boat's", true},
      {"boat", "boat’s", true},   {"could", "couldn't", true}, {"they", "they've", true},
      {"they", "they'll", true},  {"Boats", "boat", true},     {"bus", "buses", true},
      {"as", "a", false},         {"gas", "ga", false},        {"pass", "pas", false},
      {"king", "k", false},       {"red", "r", false},         {"find", "found", false},
      {"silt", "salt", false},
  };
  for (const auto& c : cases) EXPECT_EQ(same_stem(c.a, c.b), c.same) << c.a << " " << c.b;
}

TEST(IsSubstantial, RequiresMoreThanTrivialWords) {
  const struct {
    const char* text;
    QuotationType type;
    bool says;
  } cases[] = {
      {"“Yes.”", direct, false},
      {"“He should pay for it.”", direct, true},
      {"he should pay for it", indirect, false},
      {"“He should pay it.”", direct, false},
      {"“No, not that, not them.”", direct, false},
      {"“Silt.”", direct, false},
      {"“silt”", direct, true},
      {"silt", indirect, false},
      {"silt quays", indirect, false},
      {"silt blocks quays", indirect, true},
      {"Harbourmaster Silt", indirect, false},
      {"“Silt Quay”", direct, false},
      {"“silt” Quay", mixed, true},
      {"“Silt” quay", mixed, false},
      {"“night”", direct, false},
      {"all the night", indirect, false},
      {"all the silt", indirect, false},
      {"all of the night, of silt", indirect, true},
      {"", direct, false},
  };
  for (const auto& c : cases)
    EXPECT_EQ(is_substantial(weigh(c.text, c.type), c.text), c.says) << c.text;
}

TEST(Wording, OnlyFunctionWordsAreNotContent) {
  EXPECT_FALSE(is_content(kFunctionWeight));
  EXPECT_TRUE(is_content(kFunctionWeight + 1));
  EXPECT_TRUE(is_content(kCommonWeight));
  EXPECT_FALSE(is_content(0));
}

}  // namespace
}  // namespace quoth::wording
