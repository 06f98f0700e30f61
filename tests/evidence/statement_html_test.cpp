#include "evidence/statement_html.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "format/example.h"
#include "report/articles.h"

namespace quoth::evidence {
namespace {

bool holds(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

// What the page of a report says of one speaker.
std::string section(const Report& report, std::size_t speaker) {
  const Catalogue catalogue(report);
  return statements_html(catalogue, all_speakers(catalogue).at(speaker), Links(catalogue));
}

TEST(StatementHtml, TellsWhoAndHowOften) {
  const std::string html = section(example_report(), 0);
  EXPECT_TRUE(
      html.starts_with("<section class=speaker id=by-ann-lee data-s=0 "
                       "aria-labelledby=by-ann-lee-h>\n<h2 id=by-ann-lee-h>Dame Ann Lee</h2>\n"))
      << html;
  EXPECT_TRUE(holds(html,
                    "<p class=about><b>owner of the cafe</b> 3 quotations in 2 articles. Also "
                    "called Ann Lee, Lee</p>"));
}

TEST(StatementHtml, AVariantHasItsPlaceAndItsDifferences) {
  const std::string html = section(example_report(), 0);
  EXPECT_TRUE(holds(
      html,
      "<article class=s id=s-00000001><blockquote>\u201cWe can\u2019t stay,\u201d</blockquote>"));
  EXPECT_TRUE(holds(html, "<li id=v0 data-k=\"d s 97 0\"><a class=go href=#q-"));
  EXPECT_TRUE(holds(html,
                    "<span>Caf\u00e9 must close</span> \u00b62</a> <small>4 Mar 2021 \u00b7 "
                    "<q>said</q> <span class=d>direct</span></small>"))
      << html;
  EXPECT_TRUE(holds(html, "<li id=v1 data-k=\"m w 80 1\">"));
  EXPECT_TRUE(holds(html, "<q>wrote</q> to Ashbourne council <span class=m>mixed writing</span>"))
      << html;
  EXPECT_TRUE(holds(html, "<b>reworded</b> <del>\u201cWe</del>") || holds(html, "<b>reworded</b> "))
      << html;
}

TEST(StatementHtml, SignsAreTold) {
  Report report = example_report();
  EXPECT_TRUE(holds(section(report, 1), "<p class=sign>Denied or refused</p>"));
  report.statements[2].sign = Sign::asked;
  EXPECT_TRUE(holds(section(report, 1), "<p class=sign>Asked</p>"));
}

TEST(StatementHtml, WhatIsDoubtfulSaysSo) {
  Report report = example_report();
  const Catalogue catalogue(report);
  EXPECT_EQ(summary_html(catalogue),
            "2 articles, 2 speakers, 5 quotations (1 doubtful), 4 March 2021");
  const std::string nobody = section(report, 2);
  EXPECT_TRUE(holds(nobody, "<article class=\"s doubt\" id=s-00000004>"));
  EXPECT_TRUE(holds(nobody, " \u00b7 <em class=doubt>doubtful, 6\u00a0%</em>"));
  EXPECT_FALSE(holds(section(report, 0), "doubt"));
  for (const double confidence : {0.5, 0.0}) {
    report.articles[0].quotations[2].confidence = confidence;
    EXPECT_FALSE(holds(section(report, 2), "doubt")) << confidence;
    EXPECT_FALSE(holds(summary_html(Catalogue(report)), "doubt")) << confidence;
  }
}

TEST(StatementHtml, OneOfSeveralThatIsSureMakesTheStatementSure) {
  Report report = example_report();
  report.articles[0].quotations[0].confidence = 0.2;
  const std::string html = section(report, 0);
  EXPECT_TRUE(holds(html, "<article class=s id=s-00000001>"));
  EXPECT_TRUE(holds(html, "doubtful, 20\u00a0%"));
}

TEST(StatementHtml, CopiesSaySo) {
  Report report = example_report();
  report.articles[1].quotations[0].id = report.articles[0].quotations[0].id;
  report.statements[0].variants[1].quotation = report.articles[0].quotations[0].id;
  report.copies = known_copies({{report.articles[0].id, {report.articles[1].id}}});
  const std::string html = section(report, 0);
  EXPECT_TRUE(holds(html, "<li id=v1 data-k=\"m w 80 1 r\">"));
  EXPECT_TRUE(holds(html, " \u00b7 the same text again"));
}

TEST(StatementHtml, TellsWhoElseHasTheWords) {
  Report report = example_report();
  report.statements[0].also_given_to = {{"bo", "Bo <Kerr>", {report.articles[1].id}}};
  EXPECT_TRUE(holds(section(report, 0), "<p class=note>also given to Bo &lt;Kerr&gt; in [2].</p>"));
}

TEST(StatementHtml, ListsSpeakersByKind) {
  const Report report = example_report();
  const Catalogue catalogue(report);
  const std::string html = speakers_list(catalogue, all_speakers(catalogue));
  EXPECT_TRUE(holds(html, "<summary>People <span class=n>1</span></summary>"));
  EXPECT_TRUE(holds(html,
                    "<li><a href=#by-ann-lee>Dame Ann Lee <small>owner of the cafe</small></a> "
                    "<span class=n>3</span></li>"));
  EXPECT_TRUE(holds(html, "<summary>Organizations <span class=n>1</span></summary>"));
  EXPECT_TRUE(holds(html, "<summary>No one is named <span class=n>1</span></summary>"));
}

TEST(StatementHtml, ThePageOfAnArticleHasItsSpeakers) {
  const Report report = example_report();
  const Catalogue catalogue(report);
  const auto speakers = speakers_in(catalogue, 1);
  ASSERT_EQ(speakers.size(), 2U);
  EXPECT_EQ(speakers[0].speaker, 0U);
  EXPECT_EQ(speakers[0].statements, (std::vector<std::size_t>{0}));
  EXPECT_EQ(speakers[0].quotations, 1U);
  EXPECT_EQ(speakers[1].speaker, 1U);
}

TEST(StatementHtml, ListsWhatCouldNotBeRead) {
  EXPECT_EQ(errors_html({}), "");
  EXPECT_TRUE(
      holds(errors_html(example_report()), "<li>valley/photo.txt: no text: it has NUL bytes</li>"));
}

}  // namespace
}  // namespace quoth::evidence
