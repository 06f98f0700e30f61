#include "page/block_tree.h"

#include <gtest/gtest.h>

#include "page/parsed_page.h"

namespace quoth::page {
namespace {

TEST(BlockTree, KnowsTheBlocksWithinAnElement) {
  const ParsedPage parsed(
      "<body><h1>One</h1><div><p>Two</p><p>Three</p></div><ul><li>Four</li></ul></body>");
  ASSERT_EQ(parsed.blocks.size(), 4U);
  struct Case {
    const char* element;
    std::uint32_t begin;
    std::uint32_t end;
  };
  for (const auto& [element, begin, end] : {Case{"body", 0, 4}, Case{"h1", 0, 1}, Case{"div", 1, 3},
                                            Case{"p", 1, 2}, Case{"ul", 3, 4}}) {
    SCOPED_TRACE(element);
    const std::uint32_t node = parsed.element(element);
    EXPECT_EQ(parsed.page.begin(node), begin);
    EXPECT_EQ(parsed.page.end(node), end);
    EXPECT_TRUE(parsed.page.holds(node, begin));
    EXPECT_FALSE(parsed.page.holds(node, end));
  }
}

TEST(BlockTree, KnowsHeadingsAndItems) {
  const ParsedPage parsed(
      "<h2>One</h2><ul><li>Two</li><li><p>Three</p><blockquote>Four</blockquote></li></ul>");
  ASSERT_EQ(parsed.blocks.size(), 4U);
  std::string kinds;
  for (std::uint32_t b = 0; b < parsed.page.size(); ++b) {
    kinds += parsed.page.is_heading(b) ? 'h' : parsed.page.is_item(b) ? 'i' : '-';
  }
  EXPECT_EQ(kinds, "hii-");
  EXPECT_EQ(parsed.page.element(3).name, "blockquote");
}

TEST(BlockTree, MayHaveNoBlocks) {
  const ParsedPage parsed("<body><img src=a.png></body>");
  EXPECT_EQ(parsed.page.size(), 0U);
  EXPECT_EQ(parsed.page.begin(0), parsed.page.end(0));
}

}  // namespace
}  // namespace quoth::page
