#include <gtest/gtest.h>

#include <map>
#include <string>
#include <utility>

#include "quoth/stats.h"

namespace quoth {
namespace {

WordCounts counts(std::map<std::string, std::uint32_t> words, std::uint64_t total) {
  return {std::move(words), total};
}

TEST(Keyness, IsThatOfTheLiterature) {
  // Computed by hand: E1 = 1000 * 12 / 3000 = 4, E2 = 8; 2 (10 ln 2.5 + 2 ln 0.25) = 12.78; the
  // ratio of 10 in 1000 to 2 in 2000 is 10, and its binary logarithm 3.32.
  const auto keys = key_words(counts({{"law", 10}, {"the", 60}}, 1000),
                              counts({{"law", 2}, {"the", 120}, {"rain", 50}}, 2000));
  ASSERT_EQ(keys.size(), 1U);
  EXPECT_EQ(keys[0].word, "law");
  EXPECT_EQ(keys[0].count, 10U);
  EXPECT_EQ(keys[0].rest_count, 2U);
  EXPECT_DOUBLE_EQ(keys[0].g2, 12.78);
  EXPECT_DOUBLE_EQ(keys[0].log_ratio, 3.32);
}

TEST(Keyness, NoOccurrenceCountsAsHalfOfOne) {
  const auto keys = key_words(counts({{"law", 8}}, 100), counts({{"rain", 5}}, 100));
  ASSERT_EQ(keys.size(), 1U);
  EXPECT_DOUBLE_EQ(keys[0].log_ratio, 4);
}

TEST(Keyness, TheSurestComeFirst) {
  const auto keys =
      key_words(counts({{"a", 9}, {"b", 20}, {"c", 9}, {"d", 1}}, 100), counts({{"x", 100}}, 1000));
  ASSERT_EQ(keys.size(), 3U) << "one occurrence is no evidence";
  EXPECT_EQ(keys[0].word + keys[1].word + keys[2].word, "bac");
}

TEST(Keyness, OfNothingIsNothing) {
  EXPECT_TRUE(key_words({}, counts({{"a", 9}}, 9)).empty());
  EXPECT_TRUE(key_words(counts({{"a", 9}}, 9), {}).empty());
}

TEST(Keyness, ComparesQuotationsWithNarrationOrASpeakerWithOthers) {
  const Analyzer fast = Analyzer::built_in({.fast = true});
  const Annotation article = *fast.annotate(
      {.id = "a",
       .bytes = "\u201cWe waited,\u201d said Ann Lee.\n\n\u201cRain fell,\u201d said Bo Kerr.\n"});
  const Record record = make_record(article);
  const ArticleWords words = count_words(record, &article, {}, fast);
  EXPECT_EQ(words.wanted.words, (std::map<std::string, std::uint32_t>{
                                    {"fall", 1}, {"rain", 1}, {"wait", 1}, {"we", 1}}));
  EXPECT_EQ(words.wanted.total, 4U);
  EXPECT_EQ(words.rest.words.at("say"), 2U);
  EXPECT_EQ(words.fault, "");
  const ArticleWords lee = count_words(record, &article, {.speakers = {"Lee"}}, fast);
  EXPECT_EQ(lee.wanted.total, 2U);
  EXPECT_EQ(lee.rest.words.count("rain"), 1U);
  EXPECT_EQ(lee.rest.total, 2U);
  EXPECT_NE(count_words(record, nullptr, {}, fast).fault, "");
  EXPECT_EQ(count_words(record, nullptr, {.speakers = {"Lee"}}, fast).fault, "");
}

}  // namespace
}  // namespace quoth
