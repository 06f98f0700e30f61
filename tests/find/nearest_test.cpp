#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "quoth/find.h"
#include "report/articles.h"

namespace quoth {
namespace {

// An article with two quotations, the first in two pieces.
Record sample() {
  Record record = article(
      "a.txt", {{"Ann Lee", "\u201cWe can\u2019t wait,\u201d \u201cuntil a cable breaks.\u201d"},
                {"Bo Kerr", "that the caf\u00e9 would stay open", QuotationType::indirect}});
  record.title = "Close it";
  record.date = "2021-03-04";
  record.quotations[0].content = {{3, 18}, {20, 43}};
  record.quotations[0].addressee = "bo-kerr";
  return record;
}

TEST(Nearest, ScatteredWordsAreNoWording) {
  Record record = sample();
  std::string filler;
  for (int i = 0; i < 60; ++i) filler += " word" + std::to_string(i);
  record.quotations[0].text = "We wait" + filler + " until a cable" + filler + " breaks";
  record.quotations[0].content = {
      {0, static_cast<std::uint32_t>(record.quotations[0].text.size())}};
  EXPECT_TRUE(nearest(record, "We wait until a cable breaks", {}).empty());
  const auto found = nearest(record, "word7 word8 word9", {});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_DOUBLE_EQ(found[0].score, 1);
  EXPECT_EQ(slice(found[0].text, found[0].matches.at(0)),
            "word3 word4 word5 word6 word7 word8 word9 word10 word11 word12 word13");
}

TEST(Nearest, ScoresWhatAQuotationHasOfAWording) {
  const Record record = sample();
  const struct {
    const char* wording;
    double score;  // of the first quotation; 0: none is near
  } cases[] = {
      {"We can\u2019t wait until a cable breaks", 1},
      {"we can't WAIT until a cable breaks!", 1},
      {"\u201cuntil a cable breaks\u201d", 1},
      {"the moon is made of cheese", 0},
      {"", 0},
  };
  for (const auto& c : cases) {
    const auto found = nearest(record, c.wording, {});
    ASSERT_EQ(found.empty(), c.score == 0) << c.wording;
    for (const Found& one : found) EXPECT_DOUBLE_EQ(one.score, c.score) << c.wording;
  }
  const auto half = nearest(record, "We can\u2019t wait until a rope breaks", {});
  ASSERT_EQ(half.size(), 1U);
  EXPECT_GT(half[0].score, 0.6);
  EXPECT_LT(half[0].score, 1);
  ASSERT_EQ(half[0].changes.size(), 1U);
  EXPECT_EQ(half[0].changes[0], (WordChange{WordChange::Op::replace, "rope", "cable"}));
  EXPECT_TRUE(nearest(record, "wait until a cable breaks", {.speakers = {"Kerr"}}).empty());
}

TEST(Nearest, KeepsTheBestWhateverTheOrder) {
  const auto found = [](const char* article, const char* speaker, const char* text, double score) {
    Found one;
    one.article = article;
    one.speaker.name = speaker;
    one.text = text;
    one.score = score;
    return one;
  };
  std::vector<Found> all = {
      found("c", "Lee", "We go now", 0.9), found("a", "Lee", "we go, now", 0.9),
      found("b", "Lee", "We go now", 0.9), found("b", "Kerr", "We go now", 0.9),
      found("d", "Lee", "Go", 0.6),        found("e", "Lee", "We all go now", 0.9)};
  std::ranges::sort(all, {}, [](const Found& one) { return one.article + one.speaker.name; });
  do {
    std::vector<Found> best;
    for (const Found& one : all) keep_nearest(best, {one}, 3);
    ASSERT_EQ(best.size(), 3U);
    EXPECT_EQ(best[0].speaker.name, "Kerr");
    EXPECT_EQ(best[1].article, "a");
    EXPECT_EQ(best[1].also, (std::vector<std::string>{"b", "c"}));
    EXPECT_EQ(best[2].article, "e");
  } while (std::ranges::next_permutation(all, {}, [](const Found& one) {
             return one.article + one.speaker.name;
           }).found);
}

TEST(Nearest, TellsWhatIsKnownOfTheQuotation) {
  Record record = sample();
  const auto found = nearest(record, "wait until a cable breaks", {});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].article, "a.txt");
  EXPECT_EQ(found[0].title, "Close it");
  EXPECT_EQ(found[0].date, "2021-03-04");
  EXPECT_EQ(found[0].speaker.name, "Ann Lee");
  EXPECT_EQ(found[0].addressee, "Bo Kerr");
  EXPECT_EQ(found[0].content, record.quotations[0].content);
  EXPECT_EQ(found[0].quotation->id, record.quotations[0].id);
  EXPECT_TRUE(nearest(record, "wait until a cable breaks", {.since = "2022"}).empty());
  EXPECT_TRUE(
      nearest(record, "wait until a cable breaks", {.types = {QuotationType::mixed}}).empty());
}

}  // namespace
}  // namespace quoth
