#include "format/text.h"

#include <gtest/gtest.h>

#include "format/example.h"

namespace quoth::format {
namespace {

TEST(ReportText, TellsWhoSaidWhatAndHowTheArticlesDiffer) {
  expect_golden("report.txt", report_text(example_report()));
}

TEST(ReportText, ColourMarksNamesAndChanges) {
  const std::string text = report_text(example_report(), {.colour = true});
  EXPECT_NE(text.find("\x1b[1mDame\x1b[0m \x1b[1mAnn\x1b[0m"), std::string::npos) << text;
  EXPECT_NE(text.find("\x1b[9;31mWe\x1b[0m"), std::string::npos) << text;
  EXPECT_EQ(report_text(example_report()).find('\x1b'), std::string::npos);
}

TEST(ReportText, ShowsAsManySpeakersAsItIsTold) {
  const std::string text = report_text(example_report(), {.top = 1});
  EXPECT_NE(text.find("Dame Ann Lee"), std::string::npos);
  Report report = example_report();
  report.speakers.insert(report.speakers.begin() + 1, report.speakers[0]);
  report.speakers[1].id = "bo";
  report.speakers[1].name = "Bo";
  report.statements[1].speaker = "bo";
  EXPECT_EQ(report_text(report, {.top = 1}).find("\nBo"), std::string::npos);
  EXPECT_NE(report_text(report, {.top = 1}).find("and 1 more speaker"), std::string::npos);
}

TEST(ReportText, OfNothingSaysSo) {
  EXPECT_EQ(report_text({}), "0 articles, 0 speakers, 0 quotations\n");
}

}  // namespace
}  // namespace quoth::format
