#include "page/context.h"

#include <gtest/gtest.h>

#include "page/parsed_page.h"

namespace quoth::page {
namespace {

const std::string kSentence = "The council closed the old bridge on Monday.";

TEST(Context, IsWhatAnElementIsIn) {
  const std::string article = "<main><p>" + kSentence + "</p><p>" + kSentence + "</p></main>";
  const std::string text = "<i>" + kSentence + "</i>";
  struct Case {
    const char* name;
    std::string html;
    Part context;  // of <i>
  };
  const Case cases[] = {
      {"nothing", article + "<p>" + text + "</p>", Part::none},
      {"a heading", article + "<h2><span>" + text + "</span></h2>", Part::heading},
      {"furniture", article + "<nav><p>" + text + "</p></nav>", Part::furniture},
      {"a quotation", article + "<blockquote><p>" + text + "</p></blockquote>", Part::quotation},
      {"an embedded post", article + "<aside><blockquote><p>" + text + "</p></blockquote></aside>",
       Part::quotation},
      {"the footer of a quotation",
       article + "<blockquote><p>Yes.</p><footer>" + text + "</footer></blockquote>",
       Part::quotation},
      {"a heading in furniture", article + "<aside><h2>" + text + "</h2></aside>", Part::furniture},
      {"what is called furniture and holds most", "<aside><p>" + text + "</p></aside>", Part::none},
      {"a footer is furniture whatever it holds", "<footer><p>" + text + "</p></footer>",
       Part::furniture},
  };
  for (const auto& [name, html, context] : cases) {
    SCOPED_TRACE(name);
    const ParsedPage parsed(html);
    const Prose prose(parsed.page, std::vector<bool>(parsed.blocks.size()));
    EXPECT_EQ(find_context(parsed.page, prose, {})[parsed.element("i")], context);
  }
}

}  // namespace
}  // namespace quoth::page
