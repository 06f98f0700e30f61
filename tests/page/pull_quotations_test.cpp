#include "page/pull_quotations.h"

#include <gtest/gtest.h>

#include "page/context.h"
#include "page/parsed_page.h"
#include "page/prose.h"

namespace quoth::page {
namespace {

using Texts = std::vector<std::string>;

Texts pulled(const std::string& html) {
  const ParsedPage parsed(html);
  const std::vector<bool> none(parsed.blocks.size());
  const Prose prose(parsed.page, none);
  std::vector<bool> text(parsed.blocks.size());
  for (std::uint32_t b = 0; b < parsed.page.size(); ++b) text[b] = prose[b];
  return parsed.texts(
      find_pull_quotations(parsed.page, find_context(parsed.page, prose, {}), text));
}

TEST(PullQuotations, AreBlockQuotationsOfTheArticlesOwnWords) {
  const std::string said = "Nobody crosses when the ice is as thick as this, she said.";
  const std::string other = "The council closed the old bridge over the river on Monday.";
  const std::string text = "<p>" + said + "</p><p>" + other + "</p><p>" + other + "</p>";
  const auto quotation = [](const std::string& words) {
    return "<blockquote>" + words + "</blockquote>";
  };
  const std::string cut = "“Nobody crosses when the ice is as thick as this”";
  struct Case {
    const char* name;
    std::string html;
    Texts pulled;
  };
  const Case cases[] = {
      {"the same words", text + quotation(cut), {cut}},
      {"with its paragraphs",
       text + quotation("<p>" + cut + "</p><p>Ann Lee</p>"),
       {cut, "Ann Lee"}},
      {"other words", text + quotation("“The quay is where I was born and where I stay”"), {}},
      {"introduced by a colon", text + "<p>She said:</p>" + quotation(cut), {}},
      {"no quotations", text, {}},
  };
  for (const auto& [name, html, expected] : cases) {
    SCOPED_TRACE(name);
    EXPECT_EQ(pulled(html), expected);
  }
}

}  // namespace
}  // namespace quoth::page
