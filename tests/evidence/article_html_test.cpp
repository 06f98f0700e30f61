#include "evidence/article_html.h"

#include <gtest/gtest.h>

#include <string>

#include "format/example.h"
#include "report/articles.h"

namespace quoth::evidence {
namespace {

bool holds(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

// The first article of the example.
std::string page(const Report& report, bool with_text = true) {
  const Annotation annotation = example_annotation();
  const Texts texts = {{annotation.digest, annotation.text}};
  const Catalogue catalogue(report, with_text ? texts : Texts());
  return article_html(catalogue, 0, with_text ? annotation.text : "", Links(catalogue));
}

TEST(ArticleHtml, MarksQuotationsCuesAndMentions) {
  const std::string html = page(example_report());
  EXPECT_TRUE(html.starts_with("<article class=text id=a-")) << html;
  EXPECT_TRUE(holds(html, "data-id=\"town/cafe.txt\">"));
  EXPECT_TRUE(holds(html, "<p class=headline>Caf\u00e9 must close</p>"));
  EXPECT_TRUE(holds(html, "<a class=d href=#v0 id=q-"));
  EXPECT_TRUE(holds(
      html,
      ">\u201cWe can\u2019t stay,\u201d</a> <i data-c=0>said</i> <i data-s=0>Dame Ann Lee</i>."))
      << html;
  // The second piece of a quotation is a link without the id.
  EXPECT_TRUE(holds(html, "<a class=m href=#v2>end, \u201cno less\u201d</a>")) << html;
}

TEST(ArticleHtml, WhatIsDoubtfulHasAClass) {
  Report report = example_report();
  EXPECT_TRUE(holds(page(report), "<a class=\"i doubt\" href=#v4"));
  report.articles[0].quotations[2].confidence = 0.5;
  EXPECT_FALSE(holds(page(report), "doubt"));
  report.articles[0].quotations[2].confidence = 0;  // unknown
  EXPECT_FALSE(holds(page(report), "doubt"));
}

TEST(ArticleHtml, BeginsWithWhatIsKnownOfIt) {
  Report report = example_report();
  report.articles[0].meta = R"({"outlet":"<Bee>","url":"https://bee.example/1?a&b"})";
  report.articles[0].language = "de";
  report.copies = known_copies({{report.articles[1].id, {report.articles[0].id}}});
  const std::string html = page(report);
  EXPECT_TRUE(holds(html, " lang=\"de\">"));
  EXPECT_TRUE(holds(html, "<h2 class=heard>Caf\u00e9 must close</h2>"));
  EXPECT_TRUE(holds(html, "<b>&lt;Bee&gt;</b>"));
  EXPECT_TRUE(holds(html, "<time datetime=\"2021-03-04\">4 March 2021</time>"));
  EXPECT_TRUE(holds(html,
                    "<a class=out href=\"https://bee.example/1?a&amp;b\" rel=noopener>Read it at "
                    "bee.example</a>"));
  EXPECT_TRUE(holds(html, "The same text as <a href=#a-"));
}

TEST(ArticleHtml, WithoutATextListsItsQuotations) {
  const std::string html = page(example_report(), false);
  EXPECT_TRUE(holds(html, "The text of this article is not here"));
  EXPECT_TRUE(holds(html, "<h2>Caf\u00e9 must close</h2>"));
  EXPECT_TRUE(holds(html, "<li><a class=d href=#v0 id=q-"));
  EXPECT_TRUE(holds(html, "<li><a class=\"i doubt\" href=#v4 id=q-"));
}

TEST(ArticleHtml, QuotationsThatOverlapNameEachOther) {
  Report report = example_report();
  // The second one begins with the first and goes on.
  Place& around = report.articles[0].quotations[1].content[0];
  around = report.articles[0].quotations[0].content[0];
  around.end += 5;
  report.articles[0].quotations[1].content.resize(1);
  const std::string html = page(report);
  EXPECT_TRUE(holds(html, "<span id=q-")) << html;
  EXPECT_TRUE(holds(html, " data-in=\"2\"")) << html;
}

TEST(ArticleHtml, WhatLiesOutsideTheParagraphsHasAPlace) {
  Report report = example_report();
  report.articles[0].paragraphs.resize(1);
  EXPECT_TRUE(holds(page(report), "<span id=q-"));
}

TEST(ArticleHtml, KindIsTypeAndMedium) {
  EXPECT_EQ(kind_of({.type = QuotationType::direct}), "direct");
  EXPECT_EQ(kind_of({.type = QuotationType::mixed, .medium = Medium::writing}), "mixed writing");
}

}  // namespace
}  // namespace quoth::evidence
