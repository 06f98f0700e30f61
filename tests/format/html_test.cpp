#include "format/html.h"

#include <gtest/gtest.h>

#include <string>

#include "format/example.h"

namespace quoth::format {
namespace {

TEST(Html, IsACompletePage) { expect_golden("report.html", report_html(example_report())); }

TEST(Html, EscapesEverything) {
  Report report = example_report();
  const std::string evil = "\"><script>alert('x')</script>&";
  for (ReportSpeaker& speaker : report.speakers) {
    speaker.id += evil;
    speaker.name = speaker.description = evil;
    speaker.aliases = {evil};
  }
  for (Statement& statement : report.statements) {
    if (!statement.speaker.empty()) statement.speaker += evil;
    statement.text = evil;
    for (Variant& variant : statement.variants) variant.text = evil;
  }
  for (Record& article : report.articles) {
    for (QuotationRecord& quotation : article.quotations) quotation.cue->text = evil;
    for (SpeakerRecord& speaker : article.speakers) speaker.name = evil;
    article.date = evil;
  }
  for (ReportEntity& entity : report.entities) entity.name = evil;
  report.errors = {{evil, evil}};
  const std::string page = report_html(report);
  EXPECT_EQ(page.find("<script"), std::string::npos);
  EXPECT_NE(page.find("&quot;&gt;&lt;script&gt;"), std::string::npos);
}

bool holds(const std::string& page, std::string_view part) {
  return page.find(part) != std::string::npos;
}

TEST(Html, EmptyReport) {
  const std::string page = report_html({});
  EXPECT_TRUE(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
  EXPECT_TRUE(page.ends_with("</html>\n"));
  EXPECT_TRUE(holds(page, "<p>0 articles, 0 speakers, 0 quotations.</p>"));
  for (const char* absent : {"<h2>", "<nav", "<dl>", "<blockquote>"})
    EXPECT_FALSE(holds(page, absent)) << absent;
}

TEST(Html, IsSelfContained) {
  const std::string page = report_html(example_report());
  for (const char* absent : {"<script", "<link", "<img", "src=", "@import", "url(", "http"})
    EXPECT_FALSE(holds(page, absent)) << absent;
}

TEST(Html, OpensAndClosesEveryElement) {
  const std::string page = report_html(example_report());
  for (const std::string tag :
       {"html", "head", "body", "main", "section", "article", "blockquote", "ul", "li", "h1", "h2",
        "h3", "p", "dl", "dt", "dd", "del", "ins"}) {
    std::size_t opened = 0;
    std::size_t closed = 0;
    for (std::size_t at = 0; (at = page.find("<" + tag, at)) != page.npos; ++at) {
      const char next = page[at + tag.size() + 1];
      if (next == '>' || next == ' ') ++opened;
    }
    for (std::size_t at = 0; (at = page.find("</" + tag + ">", at)) != page.npos; ++at) ++closed;
    EXPECT_EQ(opened, closed) << tag;
  }
}

TEST(Html, HasAContentsListForThreeOrMoreSpeakers) {
  Report report;
  report.articles = {{.id = "a"}};
  for (const char* name : {"Ann", "Bo", "Cy"}) {
    EXPECT_FALSE(holds(report_html(report), "<nav")) << report.speakers.size();
    const std::string id = name;
    report.articles[0].quotations.push_back({.id = "q-" + id, .text = "x"});
    report.speakers.push_back({.id = id, .name = name, .quotations = 1});
    report.statements.push_back({.id = "s-" + id,
                                 .speaker = id,
                                 .text = "x",
                                 .variants = {{.article = "a", .quotation = "q-" + id}}});
  }
  const std::string page = report_html(report);
  EXPECT_TRUE(holds(page, "<nav"));
  for (const char* name : {"Ann", "Bo", "Cy"}) {
    EXPECT_TRUE(holds(page, "<li><a href=\"#" + std::string(name) + "\">" + name + "</a></li>"));
    EXPECT_TRUE(holds(page, "<h3 id=\"" + std::string(name) + "\">" + name + "</h3>"));
  }
}

TEST(Html, MarksInsertionsAndDeletions) {
  const std::string page = report_html(example_report());
  EXPECT_TRUE(holds(page, "<del>We</del>"));
  EXPECT_TRUE(holds(page, "<ins>"));
}

TEST(Html, LimitsSpeakers) {
  Report report = example_report();
  report.articles[1].quotations[1].medium = Medium::speech;
  EXPECT_TRUE(holds(report_html(report), "<h3 id=\"ashbourne-council\">"));
  const std::string page = report_html(report, 1);
  EXPECT_FALSE(holds(page, "<h3 id=\"ashbourne-council\">"));
  EXPECT_TRUE(holds(page, "<p class=\"about\">And 1 more speaker.</p>"));
}

}  // namespace
}  // namespace quoth::format
