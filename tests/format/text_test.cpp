#include "format/text.h"

#include <gtest/gtest.h>

#include <string>

#include "format/example.h"
#include "format/wrap.h"

namespace quoth::format {
namespace {

TEST(ReportText, WritesAReport) { expect_golden("report.txt", report_text(example_report())); }

TEST(ReportText, ColourMarksNamesAndChanges) {
  const std::string text = report_text(example_report(), {.colour = true});
  EXPECT_NE(text.find("\x1b[1mDame Ann"), std::string::npos) << text;
  EXPECT_NE(text.find("\x1b[9;31mWe"), std::string::npos) << text;
  EXPECT_EQ(report_text(example_report()).find('\x1b'), std::string::npos);
}

TEST(ReportText, LimitsSpeakers) {
  const std::string text = report_text(example_report(), {}, {.speakers = 1});
  EXPECT_NE(text.find("Dame Ann Lee"), std::string::npos);
  Report report = example_report();
  report.speakers.insert(report.speakers.begin() + 1, report.speakers[0]);
  report.speakers[1].id = "bo";
  report.speakers[1].name = "Bo";
  report.statements[1].speaker = "bo";
  EXPECT_EQ(report_text(report, {}, {.speakers = 1}).find("\nBo"), std::string::npos);
  EXPECT_NE(report_text(report, {}, {.speakers = 1}).find("and 1 more speaker"), std::string::npos);
}

TEST(ReportText, EmptyReport) {
  EXPECT_EQ(report_text({}), "0 articles, 0 speakers, 0 quotations\n");
}

// The width of the longest line.
std::size_t widest(const std::string& text) {
  std::size_t most = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    most = std::max(most, columns(std::string_view(text).substr(at, end - at)));
    at = end + 1;
  }
  return most;
}

TEST(ReportText, FitsTheTerminalWidth) {
  for (const std::size_t width : {40U, 60U, 80U, 120U})
    EXPECT_LE(widest(report_text(example_report(), {.width = width})), width) << width;
}

TEST(ReportText, IsAtLeastFortyColumnsWide) {
  EXPECT_EQ(report_text(example_report(), {.width = 0}),
            report_text(example_report(), {.width = 40}));
  EXPECT_EQ(diff_text(example_diff(), {.width = 5}), diff_text(example_diff(), {.width = 40}));
}

TEST(ReportText, ColourChangesNothingElse) {
  const std::string coloured = report_text(example_report(), {.colour = true});
  std::string plain;
  for (std::size_t at = 0; at < coloured.size(); ++at) {
    if (coloured[at] == '\x1b') {
      at = coloured.find('m', at);
    } else {
      plain += coloured[at];
    }
  }
  std::string uncoloured = report_text(example_report());
  // Without colour, changes are in brackets.
  for (const char* bracket : {"[-", "-]", "{+", "+}"})
    for (std::size_t at = 0; (at = uncoloured.find(bracket)) != uncoloured.npos;)
      uncoloured.erase(at, 2);
  std::erase_if(plain, [](char c) { return c == ' ' || c == '\n'; });
  std::erase_if(uncoloured, [](char c) { return c == ' ' || c == '\n'; });
  EXPECT_EQ(plain, uncoloured);
}

TEST(ReportText, ReplacesControlCharacters) {
  Report report = example_report();
  const std::string evil = "\x1b[31mred\x07\r\n";
  for (ReportSpeaker& speaker : report.speakers) speaker.name = speaker.description = evil;
  for (Statement& statement : report.statements) statement.text = evil;
  for (ReportEntity& entity : report.entities) entity.name = evil;
  for (Record& article : report.articles) {
    article.date = article.title = evil;
    for (SpeakerRecord& speaker : article.speakers) speaker.name = evil;
    for (QuotationRecord& quotation : article.quotations) {
      if (quotation.cue) quotation.cue->text = evil;
      if (quotation.source) quotation.source->text = evil;
    }
  }
  report.errors = {{evil, evil}};
  const std::string text = report_text(report);
  EXPECT_EQ(text.find_first_of("\x1b\x07\r"), std::string::npos);
}

TEST(DiffText, ReplacesControlCharacters) {
  Diff diff = example_diff();
  const std::string evil = "\x1b[31mred\x07\r\n";
  for (Change& change : diff.changes) {
    change.article = change.old_side.speaker = change.new_side.speaker = evil;
    change.old_side.text = change.new_side.text = evil;
  }
  diff.added = diff.removed = {evil};
  EXPECT_EQ(diff_text(diff).find_first_of("\x1b\x07\r"), std::string::npos);
}

// The lines that begin with this, after the blanks.
std::vector<std::string> lines_with(const std::string& text, std::string_view begin) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    std::string line = text.substr(at, end - at);
    line.erase(0, std::min(line.find_first_not_of(' '), line.size()));
    if (line.starts_with(begin)) lines.push_back(line);
    at = end + 1;
  }
  return lines;
}

TEST(ReportText, ShortensATitleToOneLineUnlessLittleOfItIsLeft) {
  using Texts = std::vector<std::string>;
  Report report;
  report.articles = {{.id = "a.txt", .title = "The harbour of Ashbourne stays closed until spring"},
                     {.id = "b.txt"}};
  EXPECT_EQ(lines_with(report_text(report), "["),
            (Texts{"[1] The harbour of Ashbourne stays closed until spring (a.txt)", "[2] b.txt"}));
  EXPECT_EQ(lines_with(report_text(report, {.width = 58}), "[1]"),
            Texts{"[1] The harbour of Ashbourne stays closed until… (a.txt)"});
  EXPECT_EQ(lines_with(report_text(report, {.width = 50}), "[1]"),
            Texts{"[1] The harbour of Ashbourne stays closed until…"});
  report.articles[0].date = "2021-03-04";
  EXPECT_EQ(lines_with(report_text(report), "[1]"),
            Texts{"[1] The harbour of Ashbourne stays closed until spring (a.txt, 2021-03-04)"});
}

TEST(ReportText, ListsErrors) {
  Report report;
  report.errors = {{"a.txt", "empty"}, {"b.txt", "not text"}};
  EXPECT_EQ(report_text(report),
            "0 articles, 0 speakers, 0 quotations\n\n"
            "Could not be read:\n  a.txt: empty\n  b.txt: not text\n");
}

TEST(DiffText, ListsAddedAndRemovedArticles) {
  Diff diff;
  diff.added = {"a.txt"};
  diff.removed = {"b.txt", "c.txt"};
  EXPECT_EQ(diff_text(diff),
            "0 changes, 1 article added, 2 articles removed\n\n"
            "Added: a.txt\n\nRemoved: b.txt\n\nRemoved: c.txt\n");
}

}  // namespace
}  // namespace quoth::format
