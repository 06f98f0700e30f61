#include "page/headline.h"

#include <gtest/gtest.h>

#include "page/parsed_page.h"

namespace quoth::page {
namespace {

TEST(Headline, LettersOfATitleAreItsLettersAndDigits) {
  EXPECT_EQ(letters_of("“Old” Bridge, 2\u00A0km: shut!"), "oldbridge2kmshut");
  EXPECT_EQ(letters_of(" – "), "");
}

TEST(Headline, IsTheHeadingOfTheTitle) {
  struct Case {
    const char* name;
    const char* html;
    const char* title;
    const char* headline;  // empty: none
  };
  const Case cases[] = {
      {"the first <h1> without a title", "<h2>News</h2><h1>Bridge shut</h1><h1>Other</h1>", "",
       "Bridge shut"},
      {"the heading that the title is", "<h1>The Elm Post</h1><h2>Bridge shut</h2>", "Bridge shut",
       "Bridge shut"},
      {"a heading within the title", "<h1>Post</h1><h2>Old bridge shut</h2>",
       "Old bridge shut - Elm Post", "Old bridge shut"},
      {"not one that is a small part of it", "<h1>Post</h1><h2>Old</h2>", "Old bridge shut",
       "Post"},
      {"the text that is the title, without headings", "<p>Elm Post</p><p>Bridge shut</p>",
       "Bridge Shut", "Bridge shut"},
      {"but no link", "<p><a href=/>Bridge shut</a></p>", "Bridge shut", ""},
      {"none", "<h2>News</h2><p>Bridge shut</p>", "", ""},
  };
  for (const auto& [name, html, title, headline] : cases) {
    SCOPED_TRACE(name);
    const ParsedPage parsed(html);
    const auto found = find_headline(parsed.page, title);
    EXPECT_EQ(found ? parsed.blocks[*found].text : "", headline);
  }
}

}  // namespace
}  // namespace quoth::page
