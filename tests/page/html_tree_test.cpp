#include "page/html_tree.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace quoth::page {
namespace {

// "html(body(p('One')))"
std::string shape(const HtmlTree& tree, std::uint32_t node = 0) {
  const auto& nodes = tree.nodes();
  if (nodes[node].is_text()) return "'" + std::string(nodes[node].text) + "'";
  std::string within;
  for (std::uint32_t i = node + 1; i < nodes[node].end; i = nodes[i].end) {
    within += shape(tree, i);
  }
  return std::string(nodes[node].name) + "(" + within + ")";
}

TEST(HtmlTree, HasElementsAndTextsInOrder) {
  const auto tree = HtmlTree::parse("<P>One <b>two</b><!-- no --><p>three");
  ASSERT_TRUE(tree);
  EXPECT_EQ(shape(*tree), "html(body(p('One 'b('two'))p('three')))");
  for (std::uint32_t i = 1; i < tree->nodes().size(); ++i) {
    const Node& parent = tree->nodes()[tree->nodes()[i].parent];
    EXPECT_LT(tree->nodes()[i].parent, i);
    EXPECT_LE(tree->nodes()[i].end, parent.end);
  }
  EXPECT_EQ(tree->text_within(0), "One twothree");
}

TEST(HtmlTree, HasAttributesAndEntities) {
  auto parsed = HtmlTree::parse("<p class='a b' id=x hidden>&ldquo;No&#x201D;</p>");
  ASSERT_TRUE(parsed);
  const HtmlTree tree = std::move(*parsed);
  const std::uint32_t p = 2;
  EXPECT_EQ(tree.nodes()[p].name, "p");
  EXPECT_EQ(tree.attribute(p, "class"), "a b");
  EXPECT_EQ(tree.attribute(p, "id"), "x");
  EXPECT_EQ(tree.attribute(p, "hidden"), "");
  EXPECT_TRUE(tree.has_attribute(p, "hidden"));
  EXPECT_EQ(tree.attribute(p, "style"), "");
  EXPECT_FALSE(tree.has_attribute(p, "style"));
  EXPECT_EQ(tree.attribute(p + 1, "class"), "") << "a text has none";
  EXPECT_EQ(tree.text_within(p), "\u201CNo\u201D");
}

TEST(HtmlTree, TakesCdataSectionsForText) {
  const struct {
    const char* html;
    const char* shape;
  } cases[] = {
      {"<p>One <![CDATA[<b> & two]]> three</p>", "html(body(p('One <b> & two three')))"},
      {"<p><![CDATA[]]>One<![CDATA[two]]></p>", "html(body(p('Onetwo')))"},
      {"<p>One<![CDATA[ two</p>", "html(body(p('One two</p>')))"},
      {"<script>/*<![CDATA[*/ a < b /*]]>*/</script><p><![CDATA[One]]></p>",
       "html(head(script('/*<![CDATA[*/ a < b /*]]>*/'))body(p('One')))"},
      {"<STYLE><![CDATA[ a ]]></STYLE><p>One",
       "html(head(style('<![CDATA[ a ]]>'))body(p('One')))"},
  };
  for (const auto& [html, tree] : cases) {
    const auto parsed = HtmlTree::parse(html);
    ASSERT_TRUE(parsed) << html;
    EXPECT_EQ(shape(*parsed), tree) << html;
  }
}

TEST(HtmlTree, RefusesWhatTakesTooLong) {
  std::string deep;
  for (int i = 0; i < 1000; ++i) deep += "<b>";
  EXPECT_EQ(HtmlTree::parse(deep).error().reason, "elements are nested too deep");
  std::string wide = "<p";
  for (int i = 0; i < 3000; ++i) wide += " a" + std::to_string(i);
  EXPECT_EQ(HtmlTree::parse(wide + ">").error().reason, "an element has too many attributes");
  EXPECT_EQ(HtmlTree::parse("").error().reason, "a page without elements");
}

}  // namespace
}  // namespace quoth::page
