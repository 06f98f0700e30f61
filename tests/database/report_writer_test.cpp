#include "database/report_writer.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "database/corpus_test.h"
#include "database/sample_database.h"
#include "report/whole_report.h"

namespace quoth::database {
namespace {

using Strings = std::vector<std::string>;

constexpr char kMedia[] = "speech,writing";

using ReportWriterTest = CorpusTest;

TEST_F(ReportWriterTest, ReplacesTheReportBefore) {
  const Report whole = make_report(records());
  ASSERT_FALSE(write_report(path_, report::WholeReport(whole), kMedia));
  const Strings statements = values(path_, "SELECT id FROM statements ORDER BY statement");
  EXPECT_EQ(statements.size(), whole.statements.size());
  ASSERT_FALSE(write_report(path_, report::WholeReport(whole), kMedia));
  EXPECT_EQ(values(path_, "SELECT id FROM statements ORDER BY statement"), statements);
  EXPECT_EQ(values(path_, "SELECT name FROM report_speakers ORDER BY report_speaker"),
            (Strings{"Ann Lee", "Tom Vane"}));
  EXPECT_EQ(values(path_, "SELECT value FROM about WHERE key = 'report'"), Strings{"current"});
}

TEST_F(ReportWriterTest, TakesNoArticlesThatAreNotThere) {
  std::vector<Record> more = records();
  more.push_back(make_record(sample_annotation("aa", "the harbour bridge would close")));
  const Report whole = make_report(more);
  const auto error = write_report(path_, report::WholeReport(whole), kMedia);
  ASSERT_TRUE(error);
  EXPECT_EQ(error->reason, "its articles have changed meanwhile");
  EXPECT_EQ(values(path_, "SELECT count(*) FROM report_articles"), Strings{"0"});
}

TEST_F(ReportWriterTest, TakesOnlyArticlesThatAreThere) {
  const Report whole = make_report(records());
  write_database(path_, {sample_annotation("d", "it snowed")});
  const auto error = write_report(path_, report::WholeReport(whole), kMedia);
  ASSERT_TRUE(error);
  EXPECT_EQ(*error, (Error{path_, "its articles have changed meanwhile"}));
  EXPECT_EQ(values(path_, "SELECT count(*) FROM report_speakers"), Strings{"0"});
  EXPECT_EQ(write_report(scratch_.path("none.db"), report::WholeReport(whole), kMedia)->reason,
            "no such file or directory");
}

}  // namespace
}  // namespace quoth::database
