#include "report/stored_report.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "format/csv.h"
#include "format/example.h"
#include "format/explanations.h"
#include "format/json.h"
#include "format/text.h"
#include "quoth/selection.h"
#include "report/articles.h"

namespace quoth::report {
namespace {

PackedRecords packed(const std::vector<Record>& records, ByteStore store) {
  PackedRecords packed(std::move(store));
  for (const Record& record : records) packed.add(record);
  return packed;
}

std::string json_of(const AnyReport& report) {
  std::string json;
  format::report_json(report, [&](std::string_view part) { json += part; });
  return json;
}

std::string csv_of(const AnyReport& report) {
  std::string csv;
  format::report_csv(report, [&](std::string_view part) { csv += part; });
  return csv;
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
    for (const std::size_t in_memory : {std::size_t{128} << 20, std::size_t{0}}) {
      SCOPED_TRACE(std::to_string(records.size()) + " articles, in memory " +
                   std::to_string(in_memory));
      const StoredReport report(packed(records, ByteStore(in_memory)), errors);
      EXPECT_EQ(json_of(report), whole);
    }
  }
}

// As make_report() and sort_speakers() do.
TEST(StoredReport, IsOfTheSpeakersThatAreAskedForInTheOrderThatIsAskedFor) {
  const std::vector<Record> records = many_articles();
  for (const SpeakerOrder order : {SpeakerOrder::articles, SpeakerOrder::quotations,
                                   SpeakerOrder::name, SpeakerOrder::appearance}) {
    for (const std::vector<std::string>& names :
         std::vector<std::vector<std::string>>{{}, {"Lee"}, {"cy-ott", "the mayor"}, {"Nobody"}}) {
      Report whole = make_report(records, {}, Filter{.speakers = names});
      sort_speakers(whole, order);
      StoredReport report(packed(records, ByteStore(0)), {});
      if (!names.empty()) report.keep_speakers(names);
      report.sort_speakers(order);
      EXPECT_EQ(json_of(report), format::report_json(whole));
      EXPECT_EQ(csv_of(report), format::report_csv(whole));
      for (const Amounts amounts : {Amounts{}, Amounts{.all = true}}) {
        EXPECT_EQ(format::report_text(report, {}, amounts),
                  format::report_text(whole, {}, amounts));
      }
    }
  }
}

TEST(StoredReport, ExplainsItsSpeakers) {
  const Report whole = make_report(many_articles());
  const StoredReport report(packed(many_articles(), ByteStore(0)), {});
  EXPECT_EQ(format::explanations_text(report.explanations()),
            format::explanations_text(explain_speakers(whole)));
}

}  // namespace
}  // namespace quoth::report
