#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "quoth/stats.h"

namespace quoth {
namespace {

// An article with places in its text: a lawyer who is "she" twice and "he" once, a board, nobody.
struct Example {
  std::string text = "Lee spoke. She nodded. He left. Her board met.";
  Record record;

  Example() {
    record.id = "https://www.example.org/a";
    record.digest = "1";
    record.date = "2021-03-04";
    record.paragraphs = {{{0, 10}, Role::headline},
                         {{11, 22}, Role::furniture},
                         {{23, 31}, Role::body},
                         {{32, 46}, Role::body}};
    record.speakers = {{"lee",
                        "Ann Lee",
                        SpeakerKind::person,
                        "senior lawyer for the old president",
                        {"Lee"},
                        {{0, 3}, {11, 14}, {23, 25}, {32, 35}}},
                       {"board", "Harbour board", SpeakerKind::organization, "", {}, {}}};
    record.quotations = {said("board", "we must wait", QuotationType::direct, 2),
                         said("lee", "no end-to-end plan", QuotationType::indirect, 3),
                         said("lee", "it \u201cis\u201d late", QuotationType::mixed, 3),
                         said("", "rents rose", QuotationType::indirect, 3)};
  }

  static QuotationRecord said(const char* speaker, const char* text, QuotationType type,
                              std::uint32_t paragraph) {
    QuotationRecord quotation;
    quotation.type = type;
    quotation.text = text;
    quotation.speaker = speaker;
    quotation.paragraph = paragraph;
    return quotation;
  }
};

TEST(Sources, AreCountedByWhatTheySay) {
  const Example example;
  const ArticleStats stats = count_sources(example.record, &example.text, {});
  EXPECT_EQ(stats.outlet, "example.org");
  ASSERT_EQ(stats.sources.size(), 3U);
  const SourceStats& board = stats.sources[0];
  EXPECT_EQ(board.speaker.id, "board");
  EXPECT_TRUE(board.is_first);
  EXPECT_EQ(board.first_paragraph, 2U) << "furniture is not counted";
  EXPECT_EQ(board.role, "");
  const SourceStats& lee = stats.sources[1];
  EXPECT_EQ(lee.counts.quotations, 2U);
  EXPECT_EQ(lee.counts.words, 8U);
  EXPECT_EQ(lee.counts.direct, 0U);
  EXPECT_EQ(lee.counts.mixed, 1U);
  EXPECT_EQ(lee.counts.indirect, 1U);
  EXPECT_FALSE(lee.is_first);
  EXPECT_EQ(lee.first_paragraph, 3U);
  EXPECT_EQ(lee.role, "lawyer");
  EXPECT_EQ(lee.pronoun, Pronoun::she);
  EXPECT_TRUE(lee.speaker.mentions.empty());
  EXPECT_EQ(stats.sources[2].speaker.id, "");
  EXPECT_EQ(stats.sources[2].counts.quotations, 1U);
}

TEST(Sources, WithoutATextThePronounIsThatOfASource) {
  Example example;
  EXPECT_EQ(count_sources(example.record, nullptr, {}).sources[1].pronoun, Pronoun::none);
  example.record.quotations[1].source = PhraseRecord{{0, 4}, "They", ""};
  EXPECT_EQ(count_sources(example.record, nullptr, {}).sources[1].pronoun, Pronoun::they);
  example.record.quotations[2].source = PhraseRecord{{0, 2}, "he", ""};
  EXPECT_EQ(count_sources(example.record, nullptr, {}).sources[1].pronoun, Pronoun::none)
      << "two are as frequent";
}

TEST(Sources, AreFiltered) {
  const Example example;
  const ArticleStats lee = count_sources(example.record, nullptr, {.speakers = {"Lee"}});
  ASSERT_EQ(lee.sources.size(), 1U);
  EXPECT_TRUE(lee.sources[0].is_first);
  EXPECT_TRUE(count_sources(example.record, nullptr, {.media = {Medium::writing}}).sources.empty());
}

}  // namespace
}  // namespace quoth
