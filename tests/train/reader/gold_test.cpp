#include "train/reader/gold.h"

#include <gtest/gtest.h>

namespace quoth::train {
namespace {

TEST(GoldBuilder, AddsABlankBeforeAWordOnRequest) {
  GoldBuilder builder;
  builder.word("Zoë", true);
  builder.word("left", true);
  builder.word(".", false);
  const Gold gold = builder.take();
  EXPECT_EQ(gold.annotation.text, "Zoë left.\n\n");
  ASSERT_EQ(gold.annotation.tokens.size(), 3U);
  EXPECT_EQ(gold.annotation.tokens[0].span, (Span{0, 4}));
  EXPECT_EQ(gold.annotation.tokens[1].span, (Span{5, 9}));
  EXPECT_EQ(gold.annotation.tokens[2].span, (Span{9, 10}));
}

TEST(GoldBuilder, SeparatesSentencesByABlank) {
  GoldBuilder builder;
  builder.word("Yes", false);
  builder.word(".", false);
  builder.end_sentence();
  builder.word("No", false);
  const Gold gold = builder.take();
  EXPECT_EQ(gold.annotation.text, "Yes. No\n\n");
  const std::vector<Sentence> sentences = {{{0, 4}, 0, 2, 0}, {{5, 7}, 2, 3, 0}};
  EXPECT_EQ(gold.annotation.sentences, sentences);
  EXPECT_EQ(gold.annotation.paragraphs, (std::vector<Paragraph>{{{0, 7}, Role::body}}));
}

TEST(GoldBuilder, SeparatesParagraphsByABlankLine) {
  GoldBuilder builder;
  builder.word("Yes", false);
  builder.end_paragraph();
  builder.word("No", true);
  builder.word("Never", true);
  builder.end_sentence();
  builder.word("Ever", true);
  const Gold gold = builder.take();
  EXPECT_EQ(gold.annotation.text, "Yes\n\nNo Never Ever\n\n");
  const std::vector<Sentence> sentences = {
      {{0, 3}, 0, 1, 0}, {{5, 13}, 1, 3, 1}, {{14, 18}, 3, 4, 1}};
  EXPECT_EQ(gold.annotation.sentences, sentences);
  const std::vector<Paragraph> paragraphs = {{{0, 3}, Role::body}, {{5, 18}, Role::body}};
  EXPECT_EQ(gold.annotation.paragraphs, paragraphs);
}

TEST(GoldBuilder, IgnoresAnEndIfNothingIsOpen) {
  GoldBuilder builder;
  builder.end_sentence();
  builder.end_paragraph();
  builder.word("Yes", true);
  builder.end_sentence();
  builder.end_sentence();
  builder.end_paragraph();
  builder.end_paragraph();
  const Gold gold = builder.take();
  EXPECT_EQ(gold.annotation.text, "Yes\n\n");
  EXPECT_EQ(gold.annotation.sentences.size(), 1U);
  EXPECT_EQ(gold.annotation.paragraphs.size(), 1U);
}

TEST(GoldBuilder, WordsHaveNoTagOrLemma) {
  GoldBuilder builder;
  builder.word("Yes", true);
  builder.gold().tags.back() = Tag::UH;
  builder.word("no", true);
  EXPECT_EQ(builder.gold().annotation.tokens.size(), 2U);
  const Gold gold = builder.take();
  EXPECT_EQ(gold.tags, (std::vector<Tag>{Tag::UH, Tag::none}));
  EXPECT_EQ(gold.lemmas, (std::vector<std::string>{"", ""}));
  EXPECT_EQ(gold.annotation.tokens[0].tag, Tag::none);
  EXPECT_TRUE(gold.names.empty());
  EXPECT_FALSE(gold.silver);
}

TEST(GoldBuilder, IsEmptyAfterTake) {
  GoldBuilder builder;
  builder.word("Yes", true);
  builder.end_paragraph();
  builder.word("Yes", true);
  builder.take();
  EXPECT_TRUE(builder.take().annotation.text.empty());
  builder.word("No", true);
  const Gold gold = builder.take();
  EXPECT_EQ(gold.annotation.text, "No\n\n");
  EXPECT_EQ(gold.annotation.sentences, (std::vector<Sentence>{{{0, 2}, 0, 1, 0}}));
  EXPECT_EQ(gold.annotation.paragraphs.size(), 1U);
  EXPECT_EQ(gold.tags.size(), 1U);
}

}  // namespace
}  // namespace quoth::train
