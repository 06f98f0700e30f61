#include "page/other_articles.h"

#include <gtest/gtest.h>

#include "page/parsed_page.h"

namespace quoth::page {
namespace {

using Texts = std::vector<std::string>;

const std::string kSentence = "The council closed the old bridge on Monday.";

std::string paragraphs(int count) {
  std::string html;
  for (int i = 0; i < count; ++i) html += "<p>" + kSentence + "</p>";
  return html;
}

TEST(OtherArticles, TeasersAreThreeHeadingsThatAreLinks) {
  const auto teasers = [](const std::string& html) {
    const ParsedPage parsed(html);
    return parsed.texts(find_teasers(parsed.page));
  };
  const auto linked = [](const std::string& title) {
    return "<h3><a href=/" + title + ">" + title + "</a></h3>";
  };
  const std::string three = linked("a") + linked("b") + linked("c");
  EXPECT_EQ(teasers("<p>" + kSentence + "</p>" + three), (Texts{"a", "b", "c"}));
  EXPECT_EQ(teasers(linked("a") + linked("b")), Texts{});
  EXPECT_EQ(teasers("<h3>a</h3><h3>b</h3><h3>c</h3>"), Texts{}) << "no links";
  EXPECT_EQ(teasers(three + "<p>" + kSentence + "</p>"), (Texts{"a", "b", "c"}))
      << "what follows them is of the article again";
  const std::string under = "<p>It is shut.</p>";
  EXPECT_EQ(teasers(linked("a") + under + linked("b") + under + linked("c") + under),
            (Texts{"a", "It is shut.", "b", "It is shut.", "c", "It is shut."}));
  EXPECT_EQ(teasers(linked("a") + under + under + under + linked("b") + linked("c")), Texts{})
      << "three paragraphs are a section";
}

// Of each <article>, by its first words, whether it is another than the page's.
Texts others(const std::string& html, std::optional<std::uint32_t> headline = {}) {
  const ParsedPage parsed(html);
  const Prose prose(parsed.page, std::vector<bool>(parsed.blocks.size()));
  const std::vector<Part> context(parsed.tree.nodes().size(), Part::none);
  Texts names;
  for (const std::string& text :
       parsed.texts(find_other_articles(parsed.page, prose, context, headline))) {
    if (text != kSentence) names.push_back(text);
  }
  return names;
}

std::string article(const std::string& name, const std::string& content) {
  return "<article><h2>" + name + "</h2>" + content + "</article>";
}

TEST(OtherArticles, AreThoseBesideTheOneWithMostSentences) {
  struct Case {
    const char* name;
    std::string html;
    Texts others;
  };
  const Case cases[] = {
      {"one", article("a", paragraphs(2)), {}},
      {"side by side", article("a", paragraphs(3)) + article("b", paragraphs(1)), {"b"}},
      {"the first of two alike", article("a", paragraphs(2)) + article("b", paragraphs(2)), {"b"}},
      {"within it", article("a", paragraphs(3) + article("b", paragraphs(1))), {"b"}},
      {"its own parts",
       article("a", article("b", paragraphs(2)) + article("c", paragraphs(2))),
       {}},
      {"a small part of the page",
       paragraphs(9) + article("a", paragraphs(2)) + article("b", paragraphs(1)),
       {}},
  };
  for (const auto& [name, html, expected] : cases) {
    SCOPED_TRACE(name);
    EXPECT_EQ(others(html), expected);
  }
}

TEST(OtherArticles, TheHeadlineCountsForThreeTimesTheSentences) {
  const std::string html = article("a", paragraphs(3)) + article("b", paragraphs(2));
  EXPECT_EQ(others(html), Texts{"b"});
  EXPECT_EQ(others(html, 4), Texts{"a"});
}

}  // namespace
}  // namespace quoth::page
