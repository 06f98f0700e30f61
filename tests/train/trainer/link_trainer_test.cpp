#include "train/trainer/link_trainer.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "attribution/label_constants.h"
#include "train/attributed.h"

namespace quoth::train {
namespace {

// Contents are before their cues, sources after them.
std::vector<AttributedArticle> some_articles() {
  return {attributed("a", "It rained, said Anna Lind. It snowed, said Jim Stone.\n",
                     {{"Anna Lind", "said", "It rained"}, {"Jim Stone", "said", "It snowed"}}),
          attributed("b", "We won, said Tom Elm. They lost, said Ned Birch.\n",
                     {{"Tom Elm", "said", "We won"}, {"Ned Birch", "said", "They lost"}})};
}

struct Links {
  std::vector<AttributedArticle> articles;
  std::vector<token::TokenTable> tables;
  std::vector<attribution::AttributionView> views;

  explicit Links(std::vector<AttributedArticle> given) : articles(std::move(given)) {
    for (const AttributedArticle& article : articles) {
      tables.push_back(token::TokenTable::with_all_columns(article.annotation));
    }
    for (const token::TokenTable& table : tables) {
      views.push_back(attribution::AttributionView::of(table, attribution::CueOdds{}));
    }
  }
  std::string train() const {
    std::vector<LinkExample> examples;
    for (std::size_t i = 0; i < articles.size(); ++i) {
      examples.push_back({&articles[i], &views[i]});
    }
    return train_linker(examples);
  }
  // "source | content", one line per cue, of article `number`.
  std::string linked(const std::string& section, std::size_t number) const {
    const auto linker = attribution::Linker::read(section);
    EXPECT_TRUE(linker);
    const Annotation& annotation = articles[number].annotation;
    const auto spans = attribution::spans_of(articles[number].labels,
                                             {0, static_cast<Index>(annotation.tokens.size())});
    const auto words = [&](std::size_t span) {
      return std::string(
          annotation.text_of({annotation.tokens[spans[span].tokens.begin].span.begin,
                              annotation.tokens[spans[span].tokens.end - 1].span.end}));
    };
    std::string lines;
    for (const attribution::LinkedCue& link : linker->link(views[number], spans)) {
      lines += link.source ? words(*link.source) : "-";
      lines += " |";
      for (const std::size_t content : link.contents) lines += ' ' + words(content);
      lines += '\n';
    }
    return lines;
  }
};

TEST(LinkTrainer, LearnsWhichSourceAndContentBelongToACue) {
  const Links links(some_articles());
  const std::string section = links.train();
  EXPECT_EQ(links.linked(section, 0), "Anna Lind | It rained\nJim Stone | It snowed\n");
  EXPECT_EQ(links.linked(section, 1), "Tom Elm | We won\nNed Birch | They lost\n");
}

TEST(LinkTrainer, GeneralizesToNewArticles) {
  const Links links(some_articles());
  const Links others(
      {attributed("c", "She left, said Ed Ash. He slept, said Bo Alder.\n",
                  {{"Ed Ash", "said", "She left"}, {"Bo Alder", "said", "He slept"}})});
  EXPECT_EQ(others.linked(links.train(), 0), "Ed Ash | She left\nBo Alder | He slept\n");
}

TEST(LinkTrainer, LearnsCuesWithoutSource) {
  std::vector<AttributedArticle> articles;
  for (const char* content : {"It rained", "We won", "They lost"}) {
    articles.push_back(attributed(
        content, std::string(content) + ", it was said, as Anna Lind left, said Jim Stone.\n",
        {{"", "said", content}, {"Anna Lind", "", ""}, {"Jim Stone", "said", ""}}));
  }
  const Links links(std::move(articles));
  EXPECT_TRUE(links.linked(links.train(), 0).starts_with("- | It rained\nJim Stone |"))
      << links.linked(links.train(), 0);
}

TEST(LinkTrainer, LearnsNothingWithoutAlternatives) {
  constexpr std::size_t kRows = std::size_t{1} << 16;
  EXPECT_EQ(train_linker({}), std::string(kRows, '\0'));
  const Links one({attributed("a", "It rained.\n", {})});
  EXPECT_EQ(one.train(), std::string(kRows, '\0'));
  // One content and one cue: there is no alternative.
  const Links two({attributed("a", "It rained, it was said.\n", {{"", "said", "It rained"}})});
  EXPECT_EQ(two.train(), std::string(kRows, '\0'));
}

TEST(LinkTrainer, IsDeterministic) {
  const Links links(some_articles());
  const std::string section = links.train();
  EXPECT_TRUE(section == links.train());
  EXPECT_TRUE(std::ranges::any_of(section, [](char c) { return c != 0; }));
}

}  // namespace
}  // namespace quoth::train
