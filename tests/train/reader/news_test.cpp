#include "train/reader/news.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "scratch.h"
#include "train/tokenized.h"

namespace quoth::train {
namespace {

using Indices = std::vector<Index>;

TEST(News, ReadsTheAttributionsOfEachArticle) {
  const Scratch scratch;
  scratch.write("dev/text/one.txt", "It rained, Jo Alder said. It was late.\n");
  scratch.write(
      "dev.jsonl",
      R"({"id":"one.txt","quotations":[{"source":[11,19],"cue":[20,24],"content":[[0,9]]},)"
      R"({"source":null,"cue":null,"content":[[26,37]]}]})"
      "\n");
  const auto articles = read_news(scratch.path() + "/dev", tokenized);
  ASSERT_EQ(articles.size(), 1U);
  EXPECT_EQ(articles[0].name, "one");
  EXPECT_EQ(articles[0].guideline, Guideline::news);
  ASSERT_EQ(articles[0].attributions.size(), 2U);
  const GoldAttribution& first = articles[0].attributions[0];
  EXPECT_EQ(first.content, (Indices{0, 1}));
  EXPECT_EQ(first.source, (Indices{3, 4}));
  EXPECT_EQ(first.cue, (Indices{5}));
  const GoldAttribution& second = articles[0].attributions[1];
  EXPECT_TRUE(second.source.empty());
  EXPECT_TRUE(second.cue.empty());
  EXPECT_EQ(second.content, (Indices{7, 8, 9}));
  EXPECT_EQ(articles[0].labels[2], attribution::kOutside);
  EXPECT_TRUE(attribution::is_part(articles[0].labels[9], attribution::Part::content));
}

TEST(NewsDeathTest, ALineOfAnotherFormIsToldByItsNumber) {
  const Scratch scratch;
  scratch.write("dev/text/one.txt", "It rained.\n");
  scratch.write("dev.jsonl", "{\"id\":\"one.txt\",\"quotations\":[]}\n{\"id\":1}\n");
  EXPECT_EXIT(read_news(scratch.path() + "/dev", tokenized), testing::ExitedWithCode(2),
              "dev.jsonl:2: ");
}

}  // namespace
}  // namespace quoth::train
