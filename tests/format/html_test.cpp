#include "format/html.h"

#include <gtest/gtest.h>

#include "format/example.h"

namespace quoth::format {
namespace {

TEST(Html, IsOneWholePage) { expect_golden("report.html", report_html(example_report())); }

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

}  // namespace
}  // namespace quoth::format
