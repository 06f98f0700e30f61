#include "train/reader/spoken_articles.h"

#include <gtest/gtest.h>

#include "scratch.h"

namespace quoth::train {
namespace {

TEST(SpokenArticles, HaveQuotationsInBytesAndTheirSpeakers) {
  const Scratch scratch;
  scratch.write("news/text/one.txt", "Zoë Alder said it rained. It was wet.");
  scratch.write("news.jsonl",
                R"({"id": "one.txt", "quotations": [)"
                R"({"speaker": "alder", "source": [0, 9], "content": [[15, 24]]},)"
                R"({"speaker": null, "source": null, "content": [[26, 28], [29, 36]]}],)"
                R"("speakers": [{"key": "alder", "name": "Zoë Alder", "kind": "person",)"
                R"("aliases": ["Alder"]}]})"
                "\n");
  const auto articles = read_spoken_articles(scratch.path() + "/news");
  ASSERT_EQ(articles.size(), 1U);
  const SpokenArticle& article = articles[0];
  EXPECT_EQ(article.name, "one");
  ASSERT_EQ(article.speakers.size(), 1U);
  EXPECT_EQ(article.speakers[0].names, (std::vector<std::string>{"Zoë Alder", "Alder"}));
  EXPECT_TRUE(article.speakers[0].named);
  EXPECT_FALSE(article.speakers[0].body);
  ASSERT_EQ(article.quotations.size(), 2U);
  const GoldQuotation& first = article.quotations[0];
  EXPECT_EQ(slice(article.text, *first.source), "Zoë Alder");
  EXPECT_EQ(slice(article.text, first.content[0]), "it rained");
  EXPECT_EQ(first.speaker, 0U);
  EXPECT_FALSE(article.quotations[1].source);
  EXPECT_FALSE(article.quotations[1].speaker);
  EXPECT_EQ(article.quotations[1].content.size(), 2U);
}

TEST(SpokenArticles, ExitForALineOfAnotherForm) {
  const Scratch scratch;
  scratch.write("news.jsonl", "{}\n");
  EXPECT_EXIT(read_spoken_articles(scratch.path() + "/news"), testing::ExitedWithCode(2),
              "news.jsonl:1: ");
}

}  // namespace
}  // namespace quoth::train
