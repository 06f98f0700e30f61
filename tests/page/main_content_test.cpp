#include "page/main_content.h"

#include <gtest/gtest.h>

#include "page/parsed_page.h"

namespace quoth::page {
namespace {

const std::string kFirst =
    "The council voted on Monday to close the old bridge over the river for at least two years.";
const std::string kSecond =
    "Engineers found cracks in three of its arches last spring, and traffic has been banned since.";
const std::string kText = "<p>" + kFirst + "</p><p>" + kSecond + "</p>";

// "role: text" of each paragraph.
std::string content_of(const std::string& html, const Metadata& metadata = {}) {
  const ParsedPage parsed(html);
  std::string content;
  for (const auto& [block, role, quotation] :
       find_main_content(parsed.tree, parsed.parts, parsed.blocks, metadata)) {
    content.append(to_string(role)).append(": ").append(parsed.blocks[block].text).append("\n");
  }
  return content;
}

TEST(MainContent, IsTheElementWithMostSentences) {
  const std::string body = "body: " + kFirst + "\nbody: " + kSecond + "\n";
  struct Case {
    const char* name;
    std::string html;
    std::string content;
  };
  const Case cases[] = {
      {"all", kText, body},
      {"without what is around it",
       "<nav><a href=/>Home</a></nav><div>" + kText +
           "</div><aside><p>Our reporter won a prize for "
           "her work this year.</p></aside>",
       body},
      {"with the headline that is outside of it",
       "<header><h1>Bridge shut</h1></header><div>" + kText + "</div>",
       "headline: Bridge shut\n" + body},
      {"a sentence once", kText + "<p>" + kFirst + "</p>", body},
      {"without the labels after its last sentence", kText + "<p>Topics</p><p>Bridges</p>", body},
      {"without links", kText + "<p><a href=/a>More about bridges</a></p>", body},
      {"without markup that is none", kText + "<p>&lt;img src=a.png alt=bridge&gt;</p>", body},
      {"nothing", "<img src=a.png>", ""},
  };
  for (const auto& [name, html, content] : cases) {
    SCOPED_TRACE(name);
    EXPECT_EQ(content_of(html), content);
  }
}

TEST(MainContent, HasTheQuotationThatAParagraphIsIn) {
  const ParsedPage parsed(kText + "<blockquote><p>“We stay,” she wrote.</p></blockquote>");
  const auto content = find_main_content(parsed.tree, parsed.parts, parsed.blocks, {});
  ASSERT_EQ(content.size(), 3U);
  EXPECT_EQ(content[1].quotation, 0U);
  EXPECT_EQ(content[2].quotation, parsed.element("blockquote"));
}

TEST(MainContent, WhatTheMetadataHaveIsOfTheArticleWhateverItIsCalled) {
  std::string longer;
  for (int i = 0; i < 4; ++i) {
    longer += "Traffic over the bridge was counted on day " + std::to_string(i) +
              " by the engineers of the council, who stood there until the evening. ";
  }
  const std::string html = "<p>" + kFirst + "</p><div class='share-bar'><p>" + longer +
                           "</p></div><p>" + kSecond + "</p><p>" + kFirst + " Again.</p>";
  EXPECT_EQ(content_of(html).find("Traffic over"), std::string::npos);
  EXPECT_NE(content_of(html, {.body = longer}).find("Traffic over"), std::string::npos);
}

TEST(MainContent, ALiveBlogKeepsPostsThatLookLikeTeasers) {
  const auto post = [](const std::string& title) {
    return "<h3><a href=/" + title + ">" + title + "</a></h3><p>" + kFirst.substr(0, 60) + " " +
           title + ".</p>";
  };
  const std::string html = "<div>" + post("One") + post("Two") + post("Three") + "</div>";
  EXPECT_NE(content_of(html, {.live = true}).find("Two."), std::string::npos);
}

}  // namespace
}  // namespace quoth::page
