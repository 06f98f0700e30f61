#include "page/prose.h"

#include <gtest/gtest.h>

#include "page/parsed_page.h"

namespace quoth::page {
namespace {

const std::string kSentence = "The council closed the old bridge on Monday.";  // 44 code points
const std::string kLong =
    "The council, which met on Monday evening in the town hall, closed the old bridge over the "
    "river";

TEST(Prose, IsSentencesAndLongTexts) {
  struct Case {
    const char* name;
    std::string html;
    bool prose;
  };
  const Case cases[] = {
      {"a sentence", "<p>" + kSentence, true},
      {"a short one", "<p>The bridge is closed.", false},
      {"no sentence", "<p>The old bridge over the river on Monday", false},
      {"a long text without a stop", "<p>" + kLong, true},
      {"a heading", "<h2>" + kSentence, false},
      {"a link", "<p><a href=/a>" + kSentence + "</a>", false},
      {"a long sentence of which half is a link",
       "<p>" + kSentence + " <a href=/a>" + kSentence + "</a>", true},
  };
  for (const auto& [name, html, prose] : cases) {
    SCOPED_TRACE(name);
    const ParsedPage parsed(html);
    ASSERT_EQ(parsed.blocks.size(), 1U);
    EXPECT_EQ(Prose(parsed.page, {false})[0], prose);
    EXPECT_FALSE(Prose(parsed.page, {true})[0]) << "a teaser is none";
  }
}

TEST(Prose, IsMeasuredWithinAnElement) {
  const ParsedPage parsed("<body><h1>Bridge</h1><div><p>" + kSentence +
                          "</p><p>Label</p></div><p>" + kSentence + "</p><section><p>" + kSentence +
                          "</p></section></body>");
  const Prose prose(parsed.page, std::vector<bool>(parsed.blocks.size()));
  EXPECT_EQ(prose.size(), 132);
  EXPECT_EQ(prose.size_within(parsed.element("body")), 132);
  EXPECT_EQ(prose.size_within(parsed.element("div")), 44);
  EXPECT_EQ(prose.size_within(parsed.element("h1")), 0);
}

TEST(Prose, MostIsWithinWhatHoldsSevenTenthsOrHalfAndTheHeadline) {
  const std::string both = "<p>" + kSentence + "</p><p>" + kSentence + "</p>";
  const ParsedPage parsed("<body><div><h1>Bridge</h1>" + both + "</div><p>" + kSentence +
                          "</p></body>");
  const Prose prose(parsed.page, std::vector<bool>(parsed.blocks.size()));
  EXPECT_TRUE(prose.most_is_within(parsed.element("body"), {}));
  EXPECT_FALSE(prose.most_is_within(parsed.element("div"), {})) << "two thirds";
  EXPECT_TRUE(prose.most_is_within(parsed.element("div"), 0)) << "with the headline";
  EXPECT_FALSE(prose.most_is_within(parsed.element("div"), 3)) << "that is elsewhere";
}

}  // namespace
}  // namespace quoth::page
