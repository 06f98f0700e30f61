#include "page/html_blocks.h"

#include <gtest/gtest.h>

#include <string>

#include "page/page_part.h"

namespace quoth::page {
namespace {

// The texts of the blocks, a line each.
std::string blocks_of(const std::string& html) {
  const auto tree = HtmlTree::parse("<body>" + html);
  if (!tree) return tree.error().reason;
  std::string lines;
  for (const HtmlBlock& block : find_blocks(*tree, find_parts(*tree))) lines += block.text + "\n";
  return lines;
}

TEST(HtmlBlocks, AreWhatStandsInOneLine) {
  const struct {
    const char* html;
    const char* blocks;
  } cases[] = {
      {"<p>One <b>two</b>\n three </p>four<p>five", "One two three\nfour\nfive\n"},
      {"<div>One<div>two</div>three</div>", "One\ntwo\nthree\n"},
      {"<p>One&nbsp;\u00ADtwo\u200B</p><p> </p>", "One two\n"},
      {"<p>He came.<br>She left<br>then.</p>", "He came.\nShe left then.\n"},
      {"<p>He came<br><br>and left</p>", "He came\nand left\n"},
      {"<pre>He came\nand left.\n \nShe came.</pre>", "He came and left.\nShe came.\n"},
      {"<p>He saw<br>1. a dog<br>2. 3 cats</p>", "He saw\n1. a dog\n2. 3 cats\n"},
      {"<p>He saw<br>&bull; a dog<br>- cats<br>-5 degrees</p>",
       "He saw\n\u2022 a dog\n- cats -5 degrees\n"},
      {"<p>She said <q>it is <q>over</q></q>.</p>",
       "She said \u201Cit is \u2018over\u2019\u201D.\n"},
      {"<table><tr><td>Ann<td>12</tr><tr><td>Tom<td>9</table>", "Ann 12\nTom 9\n"},
      {"<p>One</p><script>two()</script><p>three", "One\nthree\n"},
  };
  for (const auto& [html, blocks] : cases) EXPECT_EQ(blocks_of(html), blocks) << html;
}

TEST(HtmlBlocks, CountWhatIsLinkedAndBold) {
  const auto tree = HtmlTree::parse("<p>A <a href=x>b<b>c</b></a> \u00E9</p>");
  ASSERT_TRUE(tree);
  const auto blocks = find_blocks(*tree, find_parts(*tree));
  ASSERT_EQ(blocks.size(), 1U);
  EXPECT_EQ(blocks[0].size, 6U);
  EXPECT_GE(blocks[0].linked, 2U);
  EXPECT_EQ(blocks[0].bold, 1U);
  EXPECT_EQ(tree->nodes()[blocks[0].element].name, "p");
}

TEST(HtmlBlocks, SentencesEndWithAMarkOrWhatClosesOne) {
  for (const char* text :
       {"It is.", "Is it?", "It is!", "It is:", "It is\u2026", "It is.\u201D", "(It is.)"}) {
    EXPECT_TRUE(ends_sentence(text)) << text;
  }
  for (const char* text : {"", "It is", "It is,", "\u201CIt is\u201D"}) {
    EXPECT_FALSE(ends_sentence(text)) << text;
  }
}

}  // namespace
}  // namespace quoth::page
