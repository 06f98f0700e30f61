#include "report/record_order.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace quoth::report {
namespace {

using Named = std::vector<std::pair<std::size_t, std::string>>;

Named named(const std::vector<std::string>& ids, const std::vector<std::string>& digests) {
  Named result;
  for (const NamedPlace& each : named_in_order(ids, digests))
    result.emplace_back(each.place, each.name);
  return result;
}

TEST(RecordOrder, NamesStandInOrderAndEachTextIsKeptOnce) {
  EXPECT_EQ(named({"b", "a", "b"}, {"x", "y", "x"}), (Named{{1, "a"}, {0, "b"}}));
  EXPECT_EQ(named({}, {}), Named{});
}

TEST(RecordOrder, OtherTextsOfAnIdGetASuffixOfTheirDigest) {
  const Named both = named({"a", "a", "b"}, {"y", "x", "x"});
  ASSERT_EQ(both.size(), 3U);
  EXPECT_EQ(both[0], (std::pair<std::size_t, std::string>{1, "a"})) << "the first by digest";
  EXPECT_EQ(both[1].first, 0U);
  EXPECT_TRUE(both[1].second.starts_with("a#"));
  EXPECT_EQ(both[2].second, "b");
}

TEST(RecordOrder, ASuffixOfAnEarlierReportIsTakenOffFirst) {
  std::vector<Record> records(2);
  records[0].id = records[1].id = "a";
  records[0].digest = "x";
  records[1].digest = "y";
  const std::vector<Record> once = in_order(records);
  EXPECT_EQ(own_id(once[1]), "a");
  const std::vector<Record> twice = in_order(once);
  EXPECT_EQ(twice[0].id, once[0].id);
  EXPECT_EQ(twice[1].id, once[1].id);
}

}  // namespace
}  // namespace quoth::report
