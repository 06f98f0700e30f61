#include "train/reader/articles.h"

#include <gtest/gtest.h>

#include "scratch.h"

namespace quoth::train {
namespace {

TEST(Articles, UseOurOwnStages) {
  const Scratch scratch;
  const auto documents =
      read_articles(scratch.write("a.jsonl",
                                  "{\"id\": \"one\", \"text\": \"Elm is dry. It rained once.\\n\\n"
                                  "Nobody left.\", \"entities\": []}\n"));
  ASSERT_EQ(documents.size(), 1U);
  const Gold& gold = documents[0];
  EXPECT_EQ(gold.annotation.id, "one");
  EXPECT_EQ(gold.annotation.text, "Elm is dry. It rained once.\n\nNobody left.");
  EXPECT_EQ(gold.annotation.paragraphs.size(), 2U);
  EXPECT_EQ(gold.annotation.sentences.size(), 3U);
  EXPECT_EQ(gold.annotation.tokens.size(), 11U);
  EXPECT_EQ(gold.tags, std::vector<Tag>(11, Tag::none));
  EXPECT_EQ(gold.lemmas, std::vector<std::string>(11));
  EXPECT_TRUE(gold.names.empty());
  EXPECT_FALSE(gold.silver);
}

TEST(Articles, CountEntitiesInCodePoints) {
  const Scratch scratch;
  const auto documents =
      read_articles(scratch.write("a.jsonl",
                                  "{\"id\": \"one\", \"text\": \"Zoë Müller met 😀 Åsa\", "
                                  "\"entities\": [[0, 10, \"PER\"], [17, 20, \"PER\"]]}\n"));
  ASSERT_EQ(documents.size(), 1U);
  const Gold& gold = documents[0];
  ASSERT_EQ(gold.names.size(), 2U);
  EXPECT_EQ(gold.annotation.text_of(gold.names[0].span), "Zoë Müller");
  EXPECT_EQ(gold.annotation.text_of(gold.names[1].span), "Åsa");  // at the end of the text
}

TEST(Articles, LabelNamesAsConllDoes) {
  const Scratch scratch;
  const auto documents =
      read_articles(scratch.write("a.jsonl",
                                  "{\"id\": \"one\", \"text\": \"a b c d e\", \"entities\": "
                                  "[[0, 1, \"PER\"], [2, 3, \"ORG\"], [4, 5, \"LOC\"], "
                                  "[6, 7, \"MISC\"], [8, 9, \"EVENT\"]]}\n"));
  std::vector<EntityLabel> labels;
  for (const Entity& name : documents.at(0).names) labels.push_back(name.label);
  EXPECT_EQ(labels,
            (std::vector<EntityLabel>{EntityLabel::person, EntityLabel::org, EntityLabel::loc,
                                      EntityLabel::misc, EntityLabel::misc}));
}

TEST(Articles, BlankLinesAreSkipped) {
  const Scratch scratch;
  const auto documents =
      read_articles(scratch.write("a.jsonl",
                                  "\n{\"id\": \"one\", \"text\": \"a\", \"entities\": []}\r\n\n"
                                  "{\"id\": \"two\", \"text\": \"\", \"entities\": []}"));
  ASSERT_EQ(documents.size(), 2U);
  EXPECT_EQ(documents[0].annotation.id, "one");
  EXPECT_EQ(documents[1].annotation.id, "two");
  EXPECT_TRUE(documents[1].annotation.tokens.empty());
  EXPECT_TRUE(read_articles(scratch.write("none.jsonl", "")).empty());
}

TEST(ArticlesDeathTest, ExitsAtADamagedLineWithPathAndNumber) {
  const Scratch scratch;
  const std::string path = scratch.write(
      "a.jsonl", "{\"id\": \"one\", \"text\": \"a\", \"entities\": []}\n{\"id\": \"two\", ");
  EXPECT_EXIT(read_articles(path), testing::ExitedWithCode(2), "^quoth-train: .*/a.jsonl:2: .*\n$");
}

}  // namespace
}  // namespace quoth::train
