#include "wording/wording_index.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace quoth::wording {
namespace {

using Numbers = std::vector<std::uint32_t>;

// "night" and "good" are common, "silt", "quay" and "ferry" rare; "the" and "of" are function
// words.
Wording wording(std::string_view text) { return weigh(text, QuotationType::indirect); }

WordingIndex index_of(const std::vector<std::string>& texts) {
  WordingIndex index;
  for (std::uint32_t n = 0; n < texts.size(); ++n) index.add(wording(texts[n]), n);
  return index;
}

Numbers found(const std::vector<std::string>& texts, std::string_view text,
              std::size_t limit = 10) {
  return index_of(texts).candidates(wording(text), limit);
}

TEST(WordingIndex, EmptyInput) {
  EXPECT_EQ(found({}, "silt quay"), Numbers{});
  EXPECT_EQ(found({"silt quay"}, ""), Numbers{});
  EXPECT_EQ(found({""}, "silt quay"), Numbers{});
}

TEST(WordingIndex, FindsByARareWord) {
  EXPECT_EQ(found({"silt at night", "a quay at night", "silt"}, "the silt"), (Numbers{0, 2}));
  EXPECT_EQ(found({"silts"}, "silted"), Numbers{0}) << "inflected";
  EXPECT_EQ(found({"rain"}, "rain"), Numbers{0});
}

TEST(WordingIndex, DoesNotFindByASingleCommonWord) {
  EXPECT_EQ(found({"good"}, "good"), Numbers{});
  EXPECT_EQ(found({"the of"}, "the of"), Numbers{});
}

TEST(WordingIndex, FindsByNeighbouringCommonWords) {
  EXPECT_EQ(found({"good night", "night good"}, "a good night"), Numbers{0}) << "in their order";
  EXPECT_EQ(found({"good of the night"}, "good night"), Numbers{0}) << "function words between";
  EXPECT_EQ(found({"good vote night"}, "good night"), Numbers{0}) << "one word between";
  EXPECT_EQ(found({"good vote mayor night"}, "good night"), Numbers{}) << "two words between";
}

TEST(WordingIndex, FindsByFourWordsOfWhichOneSaysSomething) {
  EXPECT_EQ(found({"and he should pay for it", "he for it"}, "he should pay for it"), Numbers{0});
}

TEST(WordingIndex, SortsBySharedKeysThenNumber) {
  const std::vector<std::string> texts = {"silt", "silt quay", "silt quay ferry", "silt", "quay"};
  EXPECT_EQ(found(texts, "silt quay ferry"), (Numbers{2, 1, 0, 3, 4}));
  EXPECT_EQ(found(texts, "silt"), (Numbers{0, 1, 2, 3}));
}

TEST(WordingIndex, ReturnsAtMostTheLimit) {
  const std::vector<std::string> texts = {"silt", "silt", "silt quay"};
  EXPECT_EQ(found(texts, "silt quay", 2), (Numbers{2, 0}));
  EXPECT_EQ(found(texts, "silt quay", 0), Numbers{});
}

TEST(WordingIndex, CountsARepeatedWordOnce) {
  EXPECT_EQ(found({"silt and silt and silt", "silt quay"}, "silt quay"), (Numbers{1, 0}));
}

TEST(WordingIndex, IgnoresBracketedWords) {
  EXPECT_EQ(found({"[silt] is deep"}, "silt"), Numbers{});
  EXPECT_EQ(found({"good [silty] night"}, "good night"), Numbers{0});
}

TEST(WordingIndex, IgnoresKeysOfManyWordings) {
  WordingIndex index;
  for (std::uint32_t n = 0; n < 64; ++n) index.add(wording("silt"), n);
  EXPECT_EQ(index.candidates(wording("silt"), 100).size(), 64U);
  index.add(wording("silt quay"), 64);
  EXPECT_EQ(index.candidates(wording("silt"), 100), Numbers{});
  EXPECT_EQ(index.candidates(wording("silt quay"), 100), Numbers{64}) << "by its other keys";
}

TEST(WordingIndex, NumbersNeedNotBeConsecutive) {
  WordingIndex index;
  index.add(wording("silt"), 7);
  index.add(wording("silt"), 3);
  EXPECT_EQ(index.candidates(wording("silt"), 10), (Numbers{3, 7}));
}

TEST(WordingIndex, FindsALongSimilarWording) {
  std::string text;
  for (int i = 0; i < 300; ++i)
    text += "word" + std::string(1, static_cast<char>('a' + i % 26)) + std::to_string(i) + " ";
  EXPECT_EQ(found({text, "silt"}, text), Numbers{0});
}

TEST(SharedKeys, WithThemTheSameIsFound) {
  std::vector<std::string> texts;
  for (const std::string first : {"silt", "quay", "ferry", "night", "pilot"}) {
    for (const std::string second :
         {"silt", "storm", "harbour", "good night", "ferry at the quay"}) {
      texts.push_back("the " + first + " of the " + second);
    }
  }
  SharedKeys keys(texts.size());
  for (const std::string& text : texts) keys.add(wording(text));
  WordingIndex all;
  WordingIndex few(&keys);
  for (std::uint32_t n = 0; n < texts.size(); ++n) {
    EXPECT_EQ(few.candidates(wording(texts[n]), 10), all.candidates(wording(texts[n]), 10)) << n;
    all.add(wording(texts[n]), n);
    few.add(wording(texts[n]), n);
  }
  EXPECT_FALSE(few.candidates(wording(texts[3]), 10).empty());
}

TEST(SharedKeys, MostKeysOfOneWordingAreNotShared) {
  SharedKeys keys(1000);
  for (int n = 0; n < 1000; ++n) {
    keys.add(wording("silt" + std::to_string(n) + " at quay" + std::to_string(n)));
  }
  std::size_t shared = 0;
  for (std::uint64_t key = 1; key < 1000; ++key) shared += keys.contains(key << 40U) ? 1 : 0;
  EXPECT_LT(shared, 50U);
}

}  // namespace
}  // namespace quoth::wording
