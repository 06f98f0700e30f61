#include "diff/unchanged_sentences.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace quoth::diff {
namespace {

// A record with sentences with these digests, each 10 long: [0, 10), [10, 20), ...
Record sentences(const std::vector<std::uint32_t>& digests) {
  Record record;
  for (std::uint32_t i = 0; i < digests.size(); ++i)
    record.sentences.push_back({{10 * i, 10 * i + 10}, digests[i]});
  return record;
}

// For each sentence of the first record, whether it is unchanged in the second: "+" or "-".
std::string stayed(const std::vector<std::uint32_t>& digests,
                   const std::vector<std::uint32_t>& others) {
  const UnchangedSentences stayed(sentences(digests), sentences(others));
  std::string marks;
  for (std::uint32_t i = 0; i < digests.size(); ++i)
    marks += stayed.contains(Place{10 * i, 10 * i + 10}) ? '+' : '-';
  return marks;
}

TEST(UnchangedSentences, ContainsSentencesOfBothVersions) {
  const struct {
    const char* how;
    std::vector<std::uint32_t> digests;
    std::vector<std::uint32_t> others;
    const char* stayed;
  } cases[] = {
      {"the same", {1, 2, 3}, {1, 2, 3}, "+++"},
      {"moved", {1, 2, 3}, {3, 1, 2}, "+++"},
      {"one cut", {1, 2, 3}, {1, 3}, "+-+"},
      {"one more there", {1, 2}, {1, 9, 2}, "++"},
      {"all others", {1, 2}, {8, 9}, "--"},
      {"twice here, once there", {1, 1, 2}, {1, 2}, "--+"},
      {"once here, twice there", {1, 2}, {1, 1, 2}, "++"},
      {"twice on both sides", {1, 1}, {1, 1}, "++"},
  };
  for (const auto& c : cases) EXPECT_EQ(stayed(c.digests, c.others), c.stayed) << c.how;
}

TEST(UnchangedSentences, ContainsNothingWithoutSentences) {
  const auto contains = [](const Record& record, const Record& other) {
    return UnchangedSentences(record, other).contains(Place{0, 5});
  };
  EXPECT_TRUE(contains(sentences({1}), sentences({1})));
  EXPECT_FALSE(contains(sentences({}), sentences({1})));
  EXPECT_FALSE(contains(sentences({1}), sentences({})));
  EXPECT_FALSE(contains(sentences({}), sentences({})));
  EXPECT_FALSE(contains(sentences({1, 0}), sentences({1, 0}))) << "a digest that is unknown";
}

TEST(UnchangedSentences, APlaceNeedsAllItsSentencesUnchanged) {
  const UnchangedSentences stayed(sentences({1, 2, 3}), sentences({1, 3}));
  const struct {
    Place place;
    bool stays;
  } cases[] = {
      {{0, 10}, true},   {{3, 7}, true},    {{9, 11}, false},  {{10, 20}, false},
      {{15, 16}, false}, {{19, 21}, false}, {{20, 30}, true},  {{0, 30}, false},
      {{30, 40}, true},  {{10, 10}, true},  {{15, 15}, false},
  };
  for (const auto& c : cases)
    EXPECT_EQ(stayed.contains(c.place), c.stays) << c.place.start << " " << c.place.end;
}

TEST(UnchangedSentences, AllPlacesMustBeUnchanged) {
  const UnchangedSentences stayed(sentences({1, 2, 3}), sentences({1, 3}));
  using Places = std::vector<Place>;
  EXPECT_TRUE(stayed.contains(Places{}));
  EXPECT_TRUE(stayed.contains(Places{{0, 10}, {20, 30}}));
  EXPECT_FALSE(stayed.contains(Places{{0, 10}, {10, 20}}));
}

TEST(UnchangedSentences, AQuotationNeedsCueAndSourceUnchanged) {
  const UnchangedSentences stayed(sentences({1, 2, 3}), sentences({1, 3}));
  QuotationRecord quotation;
  quotation.content = {{0, 5}, {20, 25}};
  EXPECT_TRUE(stayed.contains(quotation));
  quotation.cue = PhraseRecord{{6, 8}, "said", "say"};
  quotation.source = PhraseRecord{{8, 10}, "Lee", ""};
  EXPECT_TRUE(stayed.contains(quotation));
  quotation.cue->place = {12, 14};
  EXPECT_FALSE(stayed.contains(quotation));
  quotation.cue->place = {6, 8};
  quotation.source->place = {12, 14};
  EXPECT_FALSE(stayed.contains(quotation));
  quotation.source = std::nullopt;
  quotation.content.push_back({10, 12});
  EXPECT_FALSE(stayed.contains(quotation));
}

}  // namespace
}  // namespace quoth::diff
