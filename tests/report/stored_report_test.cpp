#include "report/stored_report.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "format/example.h"
#include "format/json.h"
#include "report/articles.h"

namespace quoth::report {
namespace {

std::string stored(const std::vector<Record>& records, std::vector<Error> errors, ByteStore store) {
  PackedRecords packed(std::move(store));
  for (const Record& record : records) packed.add(record);
  std::string json;
  format::report_json(StoredReport(std::move(packed), std::move(errors)),
                      [&](std::string_view part) { json += part; });
  return json;
}

// Four speakers, some of whose words other articles have too, cut, or give to someone else.
std::vector<Record> many_articles() {
  std::vector<Record> records;
  const std::vector<std::string> things = {"harbour", "bridge", "tunnel", "museum", "reactor"};
  for (std::size_t n = 0; n < 400; ++n) {
    const std::string thing = things[n % 5];
    const std::string other = things[n / 5 % 5];
    const std::string said = "“The " + thing + " froze over before the " + other +
                             " in a single night of " + std::to_string(n % 37) + " storms";
    records.push_back(
        article("a" + std::to_string(n) + ".txt",
                {{n % 3 == 0 ? "Ann Lee" : "Lee", said + "”"},
                 {n % 7 == 0 ? "Bo Kerr" : "the mayor", said + ", and nobody knew it”"},
                 {"", "the pilots were never asked about the silt of the " + thing,
                  QuotationType::indirect},
                 {"Cy Ott", "“Yes”"}}));
  }
  return records;
}

TEST(StoredReport, IsTheReportOfTheSameRecords) {
  const std::vector<std::vector<Record>> sets = {
      {}, {article("a", {})}, example_report().articles, many_articles()};
  const std::vector<Error> errors = {{"b", "empty"}, {"a", "empty"}, {"b", "empty"}};
  for (const std::vector<Record>& records : sets) {
    const std::string whole = format::report_json(make_report(records, errors));
    EXPECT_EQ(stored(records, errors, ByteStore()), whole) << records.size();
    EXPECT_EQ(stored(records, errors, ByteStore(0)), whole) << records.size() << " on the disk";
  }
}

}  // namespace
}  // namespace quoth::report
