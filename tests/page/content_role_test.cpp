#include "page/content_role.h"

#include <gtest/gtest.h>

#include "page/parsed_page.h"

namespace quoth::page {
namespace {

TEST(ContentRole, IsThatOfTheMarkup) {
  struct Case {
    const char* name;
    const char* html;
    Part context;  // of all of it
    Role role;     // of its last block
  };
  const Case cases[] = {
      {"a paragraph", "<p>Rain fell.", Part::none, Role::body},
      {"a heading", "<h2>Rain</h2>", Part::heading, Role::heading},
      {"an item", "<ul><li>Rain</li></ul>", Part::item, Role::item},
      {"a quotation in an item", "<ul><li><blockquote>Rain</blockquote></li></ul>", Part::item,
       Role::body},
      {"a caption", "<figure><figcaption>Rain</figcaption></figure>", Part::caption, Role::caption},
      {"a standfirst", "<p>Rain fell.", Part::standfirst, Role::standfirst},
      {"a quotation", "<blockquote><p>Rain fell.</p><p>It stopped.</p></blockquote>",
       Part::quotation, Role::body},
      {"its last line with a dash", "<blockquote><p>Rain fell.</p><p>— Ann Lee</p></blockquote>",
       Part::quotation, Role::signature},
      {"its footer", "<blockquote><p>Rain fell.</p><footer>Ann Lee</footer></blockquote>",
       Part::quotation, Role::signature},
  };
  for (const auto& [name, html, context, role] : cases) {
    SCOPED_TRACE(name);
    const ParsedPage parsed(html);
    const std::vector<Part> all(parsed.tree.nodes().size(), context);
    EXPECT_EQ(content_role(parsed.page, all, parsed.page.size() - 1), role);
  }
}

TEST(ContentRole, OnlyTheLastLineOfAQuotationIsItsSignature) {
  const ParsedPage parsed("<blockquote><p>— Rain fell.</p><p>— Ann Lee</p></blockquote>");
  const std::vector<Part> all(parsed.tree.nodes().size(), Part::quotation);
  EXPECT_EQ(content_role(parsed.page, all, 0), Role::body);
  EXPECT_EQ(content_role(parsed.page, all, 1), Role::signature);
}

TEST(ContentRole, TheCaptionOfAQuotationIsItsSignature) {
  const ParsedPage parsed(
      "<figure><blockquote>Rain fell.</blockquote><figcaption>Ann Lee</figcaption></figure>");
  std::vector<Part> context(parsed.tree.nodes().size(), Part::caption);
  EXPECT_EQ(content_role(parsed.page, context, 1), Role::caption);
  context[parsed.blocks[0].element] = Part::quotation;
  EXPECT_EQ(content_role(parsed.page, context, 1), Role::signature);
}

}  // namespace
}  // namespace quoth::page
