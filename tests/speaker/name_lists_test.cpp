#include "speaker/name_lists.h"

#include <gtest/gtest.h>

namespace quoth::speaker {
namespace {

TEST(NameLists, AreTheLastFour) {
  std::vector<NameList> lists;
  for (Index group = 0; group < 5; ++group) remember(lists, {group, {10, 11}});
  ASSERT_EQ(lists.size(), 4U);
  EXPECT_EQ(lists.front().referent, 1U);
  EXPECT_EQ(lists.back().referent, 4U);
  EXPECT_EQ(lists.back().members, (std::vector<Index>{10, 11}));
}

TEST(NameLists, HaveNoLongList) {
  std::vector<NameList> lists;
  remember(lists, {0, std::vector<Index>(9, 0)});
  EXPECT_TRUE(lists.empty());
  remember(lists, {0, std::vector<Index>(8, 0)});
  EXPECT_EQ(lists.size(), 1U);
}

}  // namespace
}  // namespace quoth::speaker
