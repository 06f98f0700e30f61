#include "quoth/timeline.h"

#include <gtest/gtest.h>

#include "report/articles.h"

namespace quoth {
namespace {

const Said kHarbour{"Ann Lee", "“The harbour froze over in a single night”"};
const Said kWeek{"Ann Lee", "“The harbour froze over in a single week”"};
const Said kPilots{"Ann Lee", "“Nobody had the courtesy to ask our pilots”"};

Version version(const char* name, const std::vector<Said>& said) {
  return {name, "", make_report({article("a", said)})};
}

TEST(Timeline, FollowsEachQuotation) {
  const Timeline timeline =
      make_timeline({version("v1", {kHarbour}), version("v2", {kWeek}),
                     version("v3", {kWeek, kPilots}), version("v4", {kPilots})});
  EXPECT_EQ(timeline.steps.size(), 3U);
  EXPECT_FALSE(timeline.same());
  ASSERT_EQ(timeline.quotations.size(), 2U);
  const QuotationLife& harbour = timeline.quotations[0];
  EXPECT_EQ(harbour.last.text, kWeek.text);
  EXPECT_EQ(harbour.last.speaker, "Ann Lee");
  EXPECT_EQ(harbour.came, 0U);
  EXPECT_EQ(harbour.changed, std::vector<Index>{1});
  EXPECT_EQ(harbour.went, 3U);
  const QuotationLife& pilots = timeline.quotations[1];
  EXPECT_EQ(pilots.came, 2U);
  EXPECT_TRUE(pilots.changed.empty());
  EXPECT_EQ(pilots.went, std::nullopt);
}

TEST(Timeline, OfFewVersions) {
  EXPECT_TRUE(make_timeline({}).same());
  const Timeline one = make_timeline({version("v1", {kHarbour})});
  EXPECT_TRUE(one.same());
  EXPECT_EQ(one.quotations.size(), 1U);
  const Timeline gone = make_timeline({version("v1", {kHarbour}), {"v2", "", {}}});
  EXPECT_FALSE(gone.same());
  EXPECT_EQ(gone.quotations.at(0).went, 1U);
}

}  // namespace
}  // namespace quoth
