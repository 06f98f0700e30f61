#include "page/markdown_page.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "page/page_outline.h"

namespace quoth::page {
namespace {

std::string outline(std::string_view markdown) { return outline(read_markdown(markdown)); }

TEST(MarkdownPage, LeavesTheMarksOut) {
  struct Case {
    const char* name;
    const char* markdown;
    const char* outline;
  };
  for (const Case& each :
       {Case{"emphasis and links", "\"It is **over**,\" _she_ [said](https://a.b) `now`.\n",
             "body: \"It is over,\" she said now.\n"},
        Case{"headings", "# Old bridge\n\nOne.\n\nCracks\n------\n\nTwo.\n\n# Why\n",
             "headline: Old bridge\nbody: One.\nheading: Cracks\nbody: Two.\nheading: Why\n"},
        Case{"quotation", "She said:\n\n> I knew\n> nothing.\n>\n> Nothing.\n",
             "body: She said:\nbody: I knew nothing.\nbody: Nothing.\n"},
        Case{"lists", "* One\n* Two\n\n1. Three\n\n2. Four\n",
             "item: One\nitem: Two\nitem: Three\nitem: Four\n"},
        Case{"entities and HTML", "&ldquo;No,&rdquo; <b>she</b> said.\n\n<p>He left.</p>\n",
             "body: \u201CNo,\u201D she said.\nbody: He left.\n"},
        Case{"wrapped lines", "He came\nand went.  \nShe stayed.\n",
             "body: He came and went.\nbody: She stayed.\n"},
        Case{"images", "![A pier](pier.jpg) The pier.\n", "body: The pier.\n"}}) {
    SCOPED_TRACE(each.name);
    EXPECT_EQ(outline(each.markdown), each.outline);
  }
}

TEST(MarkdownPage, ReadsTheLinesAtItsTop) {
  const auto page = read_markdown(
      "---\ntitle: \"Old bridge to close\"\ndate: 2016-09-12 10:00\nauthor: Ann Other\n"
      "tags: [a, b]\nlang: en\n---\nIt will close.\n");
  ASSERT_TRUE(page);
  EXPECT_EQ(page->text, "It will close.");
  EXPECT_EQ(page->title, "Old bridge to close");
  EXPECT_EQ(page->date, "2016-09-12");
  EXPECT_EQ(page->byline, "Ann Other");
  EXPECT_EQ(page->language, "en");
  EXPECT_EQ(outline("---\nIt goes on.\n"), "body: It goes on.\n");
}

TEST(MarkdownPage, SetsQuotationsOff) {
  const auto page = read_markdown(
      "She wrote:\n\n> I knew.\n>\n> * Nothing.\n\n<!-- -->\n\n> We left.\n\nHe left.\n");
  ASSERT_TRUE(page);
  ASSERT_EQ(page->set_off.size(), 2U);
  EXPECT_EQ(slice(page->text, page->set_off[0]), "I knew.\n\nNothing.");
  EXPECT_EQ(slice(page->text, page->set_off[1]), "We left.");
}

TEST(MarkdownPage, RefusesWhatItCannotRead) {
  std::string brackets;
  for (int i = 0; i < 10001; ++i) brackets += i % 100 == 0 ? "\n![[]()" : "![[]()";
  EXPECT_EQ(outline(brackets), "too many brackets in a paragraph");
  std::string links;
  for (int i = 0; i < 10001; ++i) links += "[a](b)\n\n";
  EXPECT_TRUE(read_markdown(links)) << "in many paragraphs";
  EXPECT_EQ(outline(""), "without text");
  EXPECT_EQ(outline(std::string(1000, '>') + " Text."), "elements are nested too deep");
}

}  // namespace
}  // namespace quoth::page
