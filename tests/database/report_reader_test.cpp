#include "database/report_reader.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "database/corpus_test.h"
#include "database/report_writer.h"
#include "database/sample_database.h"
#include "format/text.h"
#include "quoth/filter.h"
#include "quoth/selection.h"
#include "report/filter.h"
#include "report/whole_report.h"

namespace quoth::database {
namespace {

using Strings = std::vector<std::string>;

constexpr char kMedia[] = "speech,writing";

bool everyone(const ReportSpeaker& /*speaker*/) { return true; }

using ReportReaderTest = CorpusTest;

TEST_F(ReportReaderTest, GivesTheReportOfSomeSpeakers) {
  const Report whole = make_report(records());
  ASSERT_FALSE(write_report(path_, report::WholeReport(whole), kMedia));
  for (const std::string name : {"Lee", "vane", "tom-vane", "Kerr"}) {
    SCOPED_TRACE(name);
    const auto part = read_report(path_, kMedia, [&](const ReportSpeaker& speaker) {
      return report::is_called(speaker, {name});
    });
    ASSERT_TRUE(part);
    EXPECT_EQ(format::report_text(*part),
              format::report_text(make_report(records(), {}, Filter{.speakers = {name}})));
  }
  EXPECT_EQ(values(path_, "SELECT count(*) FROM pragma_foreign_key_check"), Strings{"0"});
}

TEST_F(ReportReaderTest, GivesNothingThatDoesNotFit) {
  EXPECT_FALSE(read_report(path_, kMedia, everyone));
  const Report whole = make_report(records());
  ASSERT_FALSE(write_report(path_, report::WholeReport(whole), kMedia));
  EXPECT_TRUE(read_report(path_, kMedia, everyone));
  EXPECT_FALSE(read_report(path_, "thought", everyone));
  EXPECT_FALSE(read_report(scratch_.path("none.db"), kMedia, everyone));
  EXPECT_FALSE(read_report(scratch_.write("a.txt", "words"), kMedia, everyone));
  write_database(path_, {sample_annotation("d", "it snowed")});
  EXPECT_FALSE(read_report(path_, kMedia, everyone));
}

TEST_F(ReportReaderTest, GivesTheNamesOfEveryoneWhoIsQuoted) {
  const auto names = read_quoted_names(path_);
  ASSERT_TRUE(names);
  const auto unknown = names->unknown({"Lee", "tom-vane", "Anne Lee", "Kerr"});
  ASSERT_EQ(unknown.size(), 2U);
  EXPECT_EQ(unknown[0].name, "Anne Lee");
  EXPECT_EQ(unknown[0].similar, Strings{"Ann Lee"});
  EXPECT_EQ(unknown[1].name, "Kerr");
  run_sql(path_, "UPDATE quotations SET speaker = NULL");
  EXPECT_EQ(read_quoted_names(path_)->unknown({"Lee"}).size(), 1U) << "who is named and not quoted";
  EXPECT_FALSE(read_quoted_names(scratch_.path("none.db")));
}

}  // namespace
}  // namespace quoth::database
