#include "format/csv.h"

#include <gtest/gtest.h>

#include "format/example.h"

namespace quoth::format {
namespace {

TEST(Csv, HasOneRowAQuotation) { expect_golden("report.csv", report_csv(example_report())); }

TEST(Csv, QuotesWhatRfc4180Wants) {
  Report report;
  report.articles = {{.id = "a,b", .date = " x"}};
  report.articles[0].quotations = {{.text = "he \"said\"\nno"}};
  const std::string table = report_csv(report);
  EXPECT_EQ(table.substr(table.find('\n') + 1),
            "\"a,b\",\" x\",,,,indirect,speech,,\"he \"\"said\"\"\nno\",,0,0,0.00\r\n");
}

}  // namespace
}  // namespace quoth::format
