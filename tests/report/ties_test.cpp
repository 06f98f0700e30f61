#include "report/ties.h"

#include <gtest/gtest.h>

#include <vector>

#include "report/sets.h"

namespace quoth::report {
namespace {

// Two speakers in "a", none in "b", three in "c".
std::vector<Record> records() {
  return {article("a", {}, {{"A1"}, {"A2"}}), article("b", {}),
          article("c", {}, {{"C1"}, {"C2"}, {"C3"}})};
}

TEST(Ties, EmptyInput) {
  const std::vector<Record> none;
  const Ties ties(none);
  EXPECT_TRUE(ties.members().empty());
  EXPECT_TRUE(ties.sets().empty());
  EXPECT_TRUE(ties.ties().empty());
}

TEST(Ties, MembersAreInOrderOfArticleAndSpeaker) {
  const std::vector<Record> all = records();
  const Ties ties(all);
  EXPECT_EQ(ties.members(), (std::vector<Member>{{0, 0}, {0, 1}, {2, 0}, {2, 1}, {2, 2}}));
  EXPECT_EQ(ties.speaker({2, 1}).name, "C2");
  EXPECT_EQ(&ties.records()[0], &all[0]);
}

TEST(Ties, EachMemberIsInitiallyASeparateSet) {
  const std::vector<Record> all = records();
  const Ties ties(all);
  EXPECT_EQ(sets_of(ties), "A1 | A2 | C1 | C2 | C3");
  EXPECT_TRUE(ties.joined({0, 0}, {0, 0}));
  EXPECT_FALSE(ties.joined({0, 0}, {0, 1}));
}

TEST(Ties, JoiningIsTransitive) {
  const std::vector<Record> all = records();
  Ties ties(all);
  ties.join({2, 2}, {0, 1}, "one");
  ties.join({2, 0}, {2, 2}, "two");
  EXPECT_TRUE(ties.joined({0, 1}, {2, 0}));
  EXPECT_TRUE(ties.joined({2, 0}, {0, 1}));
  EXPECT_FALSE(ties.joined({0, 0}, {2, 0}));
  EXPECT_EQ(sets_of(ties), "A1 | A2 = C1 = C3 | C2");
  ties.join({0, 0}, {2, 0}, "three");
  EXPECT_EQ(sets_of(ties), "A1 = A2 = C1 = C3 | C2") << "two sets become one";
}

TEST(Ties, SetsAreSortedByFirstMemberForAnyJoinOrder) {
  const std::vector<Record> all = records();
  Ties ties(all);
  ties.join({2, 2}, {2, 1}, "");
  ties.join({2, 0}, {0, 0}, "");
  EXPECT_EQ(sets_of(ties), "A1 = C1 | A2 | C2 = C3");
}

TEST(Ties, KeepsTheReasonsOfNewJoinsOnly) {
  const std::vector<Record> all = records();
  Ties ties(all);
  ties.join({0, 1}, {0, 0}, "first");
  ties.join({2, 0}, {0, 1}, "second");
  ties.join({2, 0}, {0, 0}, "joined already");
  ties.join({0, 0}, {0, 0}, "itself");
  ASSERT_EQ(ties.ties().size(), 2U);
  EXPECT_EQ(ties.ties()[0].member, (Member{0, 1}));
  EXPECT_EQ(ties.ties()[0].with, (Member{0, 0}));
  EXPECT_EQ(ties.ties()[0].reason, "first");
  EXPECT_EQ(ties.ties()[1].member, (Member{2, 0}));
  EXPECT_EQ(ties.ties()[1].with, (Member{0, 1}));
  EXPECT_EQ(ties.ties()[1].reason, "second");
}

TEST(Ties, ALongChainIsOneSet) {
  std::vector<Record> all(1000);
  for (std::size_t i = 0; i < all.size(); ++i) all[i].speakers.resize(1);
  Ties ties(all);
  for (Index i = 999; i > 0; --i) ties.join({i, 0}, {i - 1, 0}, "");
  EXPECT_EQ(ties.sets().size(), 1U);
  EXPECT_EQ(ties.ties().size(), 999U);
  EXPECT_TRUE(ties.joined({0, 0}, {999, 0}));
}

TEST(Ties, SetsAreSortedByFirstMemberForAnyJoinDirection) {
  const std::vector<Record> all = records();
  Ties ties(all);
  ties.join({0, 0}, {2, 2}, "");
  ties.join({2, 0}, {0, 1}, "");
  EXPECT_EQ(sets_of(ties), "A1 = C3 | A2 = C1 | C2");
}

}  // namespace
}  // namespace quoth::report
