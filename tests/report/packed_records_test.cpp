#include "report/packed_records.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "format/example.h"
#include "format/json.h"
#include "report/articles.h"
#include "report/record_order.h"
#include "report/records.h"

namespace quoth::report {
namespace {

std::string json_of(Record record) {
  Report report;
  report.articles.push_back(std::move(record));
  return format::report_json(report);
}

TEST(PackedRecords, ARecordStaysAsItIs) {
  std::vector<Record> records = example_report().articles;
  records.emplace_back();
  records.push_back({.id = std::string("a\0b", 3),
                     .digest = std::string(300, 'x'),
                     .meta = "{\"a\":[1]}",
                     .offsets = OffsetUnit::utf16,
                     .sentences = {{{0, 4294967295}, 4294967295}, {{127, 128}, 16384}}});
  for (const Record& record : records) EXPECT_EQ(json_of(unpack(pack(record))), json_of(record));
}

// Of records with the same id one is kept, or all but one are renamed.
TEST(PackedRecords, PartsAreReadByThemselves) {
  std::vector<Record> list = in_order(example_report().articles);
  list.push_back({.id = "z"});
  PackedRecords packed(ByteStore(0));
  for (const Record& record : list) packed.add(record);
  packed.sort();
  const Records stored(packed);
  const Records whole(list);
  ASSERT_EQ(stored.size(), list.size());
  for (Index a = 0; a < list.size(); ++a) {
    Record parts = stored[a];
    EXPECT_EQ(parts.speakers.size(), list[a].speakers.size());
    EXPECT_EQ(parts.quotations.size(), list[a].quotations.size());
    parts.speakers = stored.speakers(a);
    for (Index q = 0; q < parts.quotations.size(); ++q) {
      parts.quotations[q] = stored.quotation({a, q});
      EXPECT_EQ(whole.quotation({a, q}).text, list[a].quotations[q].text);
    }
    EXPECT_EQ(json_of(parts), json_of(list[a]));
  }
}

TEST(PackedRecords, AreInTheOrderOfAReport) {
  std::vector<Record> records;
  for (const auto& [id, digest] : std::vector<std::pair<const char*, const char*>>{
           {"c", "1"}, {"a", "2"}, {"c", "1"}, {"b", "3"}, {"a", "1"}, {"a", "2"}, {"a", "0"}}) {
    records.push_back(article(id, {{"Ann Lee", std::string("“Ice ") + digest + "”"}}));
    records.back().digest = digest;
  }
  const std::vector<Record> expected = in_order(records);
  ASSERT_EQ(expected.size(), 5U);
  PackedRecords packed;
  for (const Record& record : records) packed.add(record);
  packed.sort();
  ASSERT_EQ(packed.size(), expected.size());
  for (std::size_t n = 0; n < expected.size(); ++n) {
    EXPECT_EQ(json_of(packed.read(n)), json_of(expected[n]));
    EXPECT_EQ(packed.id(n), expected[n].id);
  }
  // What an earlier report has renamed is the same article.
  PackedRecords again;
  for (const Record& record : expected) again.add(record);
  again.sort();
  for (std::size_t n = 0; n < expected.size(); ++n) EXPECT_EQ(again.id(n), expected[n].id);
}

TEST(PackedRecords, AreReadInAnyOrder) {
  PackedRecords packed;
  const std::size_t count = 3 * Records::kHeld;
  for (std::size_t n = 0; n < count; ++n) {
    packed.add(article(std::to_string(1000 + n), {{"Ann Lee", "“Ice " + std::to_string(n) + "”"}}));
  }
  packed.sort();
  const Records records(packed);
  ASSERT_EQ(records.size(), count);
  for (std::size_t step : {1U, 7U, 257U, 511U}) {
    for (std::size_t n = 0; n < count; ++n) {
      const std::size_t at = n * step % count;
      ASSERT_EQ(records[at].id, std::to_string(1000 + at));
      ASSERT_EQ(records[at].quotations[0].text, "“Ice " + std::to_string(at) + "”");
    }
  }
  const Record& first = records[0];
  for (std::size_t n = 1; n < Records::kHeld; ++n) EXPECT_EQ(records[n].quotations.size(), 1U);
  EXPECT_EQ(first.id, "1000") << "held until then";
}

}  // namespace
}  // namespace quoth::report
