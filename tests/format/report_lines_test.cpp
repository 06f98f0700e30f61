#include "format/report_lines.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "report/articles.h"
#include "report/whole_report.h"

namespace quoth::format {
namespace {

using report::WholeReport;

using Texts = std::vector<std::string>;

std::string joined(const ReportLine& line) {
  std::string text = line.lead;
  if (!text.empty() && !line.words.empty()) text += ' ';
  for (const Mark& mark : line.words) text += mark.text;
  return line.tail.empty() ? text : text + " " + line.tail;
}

Texts lines_of(const Report& report, LineKind kind, Amounts amounts = {}) {
  Texts texts;
  for (const ReportLine& line : report_lines(WholeReport(report), amounts))
    if (line.kind == kind) texts.push_back(joined(line));
  return texts;
}

bool has(const Report& report, LineKind kind, Amounts amounts = {}) {
  return !lines_of(report, kind, amounts).empty();
}

const Said kSilt{"Ann Lee", "“Silt blocks the northern quay every winter”"};
const Said kFerries{"Ann Lee", "“Every ferry to the islands leaves on time”"};
const Said kSalt{"Ann Lee", "“Salt keeps the dredgers of the harbour rusting”"};

TEST(ReportLines, FirstWhatSeveralArticlesCarryThenTheRest) {
  const Report report =
      make_report({article("a", {kFerries, kSilt}), article("b", {kSalt, kSilt})});
  Texts texts;
  for (const ReportLine& line : report_lines(WholeReport(report)))
    if (line.kind == LineKind::carried || line.kind == LineKind::statement)
      texts.push_back(joined(line));
  EXPECT_EQ(texts, (Texts{"in [1] and [2]:", "[1] ¶1 and [2] ¶1: " + kSilt.text,
                          "in one article:", "[1] ¶1: " + kFerries.text, "[2] ¶1: " + kSalt.text}));
}

TEST(ReportLines, OneArticleNeedsNoNumbers) {
  Record record = article("a.txt", {kFerries});
  record.title = "Ferries";
  const Report report = make_report({record});
  EXPECT_EQ(lines_of(report, LineKind::article), Texts{"Ferries (a.txt)"});
  EXPECT_EQ(lines_of(report, LineKind::statement), Texts{"¶1: " + kFerries.text});
  EXPECT_FALSE(has(report, LineKind::carried));
}

TEST(ReportLines, AnotherWordingFollowsTheFullest) {
  const Report report = make_report(
      {article("a", {{"Ann Lee", "“Silt blocks the northern quay”"}}), article("b", {kSilt})});
  EXPECT_EQ(lines_of(report, LineKind::statement), Texts{"[2] ¶1: " + kSilt.text});
  EXPECT_EQ(lines_of(report, LineKind::wording),
            Texts{"[1] ¶1: “Silt blocks the northern quay” …"});
}

TEST(ReportLines, AnArticleHasItsTitleItsIdAndItsDate) {
  Report report;
  report.articles = {{.id = "a.txt", .title = "Ice\non the locks", .date = "2021-03-04"},
                     {.id = "b.txt", .date = "2021"},
                     {.id = "c.txt"}};
  EXPECT_EQ(lines_of(report, LineKind::article),
            (Texts{"[1] Ice on the locks (a.txt, 2021-03-04)", "[2] b.txt, 2021", "[3] c.txt"}));
}

TEST(ReportLines, ManyArticlesAreAtTheEnd) {
  std::vector<Record> records;
  for (char id = 'a'; id <= 'u'; ++id) {
    const std::string words =
        std::string(5, id) + ' ' + std::string(6, id) + ' ' + std::string(7, id);
    records.push_back(article(std::string(1, id), {{"Ann Lee", words}}));
  }
  const Report report = make_report(records);
  const std::vector<ReportLine> lines = report_lines(WholeReport(report), {.all = true});
  EXPECT_EQ(lines[1].kind, LineKind::speaker);
  EXPECT_EQ(lines.back().kind, LineKind::article);
  EXPECT_EQ(lines_of(report, LineKind::article, {.all = true}).size(), 21U);
  EXPECT_EQ(lines_of(report, LineKind::article).size(), 5U);
  EXPECT_EQ(lines_of(report, LineKind::more),
            (Texts{"and 16 more articles", "and 16 more statements"}));
}

TEST(ReportLines, TheHintIsThereIfSomethingIsNotShown) {
  const Report report = make_report({article("a", {kFerries, kSilt})});
  EXPECT_FALSE(has(report, LineKind::hint));
  EXPECT_TRUE(has(report, LineKind::hint, {.statements = 1}));
  EXPECT_FALSE(has(report, LineKind::hint, {.statements = 2}));
  EXPECT_EQ(lines_of(report, LineKind::more, {.statements = 1}), Texts{"and 1 more statement"});
}

TEST(ReportLines, OfManyCopiesFiveAreNamed) {
  std::vector<Record> records;
  for (char id = 'a'; id <= 'h'; ++id) {
    records.push_back(article(std::string(1, id), {kFerries}));
    records.back().sentences = {{{0, 300}, 17}, {{301, 400}, 18}};
  }
  const Report report = make_report(records);
  EXPECT_EQ(lines_of(report, LineKind::same_text),
            Texts{"the same text: b, c, d, e, f, and 2 more"});
  EXPECT_EQ(lines_of(report, LineKind::statement),
            Texts{"[1] (also 7 copies) ¶1: " + kFerries.text});
}

TEST(ReportLines, NamesHaveTheNumberOfTheirMentions) {
  Report report;
  report.entities = {{EntityLabel::person, "Ann\nLee", {}, 3}, {EntityLabel::person, "Bo", {}, 1}};
  EXPECT_EQ(lines_of(report, LineKind::name), Texts{"People: Ann Lee (3), Bo (1)"});
}

}  // namespace
}  // namespace quoth::format
