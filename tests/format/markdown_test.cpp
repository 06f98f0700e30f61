#include "format/markdown.h"

#include <gtest/gtest.h>

#include "format/example.h"

namespace quoth::format {
namespace {

TEST(Markdown, TellsAReport) { expect_golden("report.md", report_markdown(example_report())); }

TEST(Markdown, TellsADiff) { expect_golden("diff.md", diff_markdown(example_diff())); }

TEST(Markdown, EscapesWhatMarkdownWouldTakeForItsOwn) {
  Report report = example_report();
  report.statements[0].text = "1. *Buy* <b>_now_</b> [here](x) `y` | & #1";
  report.errors = {{"- a", "+ b"}};
  const std::string text = report_markdown(report);
  EXPECT_NE(
      text.find("> 1\\. \\*Buy\\* \\<b\\>\\_now\\_\\</b\\> \\[here\\](x) \\`y\\` \\| \\& \\#1"),
      std::string::npos)
      << text;
  EXPECT_NE(text.find("- \\- a: \\+ b\n"), std::string::npos) << text;
}

}  // namespace
}  // namespace quoth::format
