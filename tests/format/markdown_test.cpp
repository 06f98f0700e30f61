#include "format/markdown.h"

#include <gtest/gtest.h>

#include <string>

#include "format/example.h"

namespace quoth::format {
namespace {

TEST(Markdown, WritesAReport) { expect_golden("report.md", report_markdown(example_report())); }

TEST(Markdown, WritesADiff) { expect_golden("diff.md", diff_markdown(example_diff())); }

TEST(Markdown, EscapesActiveCharacters) {
  Report report = example_report();
  report.statements[0].text = "1. *Buy* <b>_now_</b> [here](x) `y` | & #1";
  report.errors = {{"- a", "+ b"}};
  const std::string text = report_markdown(report);
  EXPECT_NE(
      text.find(
          " said: 1\\. \\*Buy\\* \\<b\\>\\_now\\_\\</b\\> \\[here\\](x) \\`y\\` \\| \\& \\#1"),
      std::string::npos)
      << text;
  EXPECT_NE(text.find("- \\- a: \\+ b\n"), std::string::npos) << text;
}

TEST(Markdown, EmptyReport) {
  EXPECT_EQ(report_markdown({}), "# Who said what\n\n0 articles, 0 speakers, 0 quotations\n");
  EXPECT_EQ(diff_markdown({}),
            "# What changed in who said what\n\nNothing changed in who said what.\n");
}

// The escaped form of a description.
std::string escaped_description(const std::string& description) {
  Report report = example_report();
  report.speakers[0].description = description;
  const std::string text = report_markdown(report);
  const std::size_t at = text.find("Dame Ann Lee\n\n") + 14;
  return text.substr(at, text.find(" (3 quotations", at) - at);
}

TEST(Markdown, EscapesBlockStartsOnlyAtTheStart) {
  const struct {
    const char* text;
    const char* escaped;
  } cases[] = {
      {"- a - b", "\\- a - b"}, {"+ a + b", "\\+ a + b"},
      {"= a = b", "\\= a = b"}, {"1. a 2. b", "1\\. a 2. b"},
      {"12) a", "12\\) a"},     {"1 a.", "1 a."},
      {"a. b", "a. b"},         {".5", ".5"},
      {"# a", "\\# a"},         {"a\n- b", "a - b"},
      {"a~b", "a\\~b"},         {"caf\u00e9", "caf\u00e9"},
      {"\\", "\\\\"},           {"2016", "2016"},
  };
  for (const auto& c : cases) EXPECT_EQ(escaped_description(c.text), c.escaped) << c.text;
}

TEST(Markdown, ADiffHasAHeadingPerChangedArticleAndListsTheOthers) {
  Diff diff;
  const ChangeSide side{"a", {}, "Ann_Lee", "ice *is* ice", "direct", true};
  for (const char* article : {"a_1", "a_1", "b"})
    diff.changes.push_back(
        {.kind = ChangeKind::quotation_added, .article = article, .new_side = side});
  diff.added = {"c_1"};
  diff.removed = {"d", "e"};
  EXPECT_EQ(diff_markdown(diff),
            "# What changed in who said what\n\n"
            "3 changes in 2 articles, 1 article added, 2 articles removed.\n\n"
            "## a\\_1\n\n"
            "- Ann\\_Lee, added: <ins>ice \\*is\\* ice</ins>\n"
            "- Ann\\_Lee, added: <ins>ice \\*is\\* ice</ins>\n\n"
            "## b\n\n"
            "- Ann\\_Lee, added: <ins>ice \\*is\\* ice</ins>\n\n"
            "## Added: c\\_1\n\n"
            "## Removed: d\n\n"
            "## Removed: e\n");
}

TEST(Markdown, LimitsSpeakers) {
  Report report = example_report();
  report.articles[1].quotations[1].medium = Medium::speech;
  EXPECT_NE(report_markdown(report).find("## Ashbourne council"), std::string::npos);
  const std::string text = report_markdown(report, {.speakers = 1});
  EXPECT_EQ(text.find("## Ashbourne council"), std::string::npos);
  EXPECT_NE(text.find("\nand 1 more speaker\n"), std::string::npos);
}

}  // namespace
}  // namespace quoth::format
