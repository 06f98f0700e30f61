#include <gtest/gtest.h>

#include "quoth/annotation.h"
#include "quoth/diff.h"
#include "quoth/report.h"

namespace quoth {
namespace {

TEST(Words, TheLastEnumeratorHasTheLastName) {
  EXPECT_EQ(to_string(Role::furniture), "furniture");
  EXPECT_EQ(to_string(Marks::guillemets), "guillemets");
  EXPECT_EQ(to_string(EntityLabel::quantity), "QUANTITY");
  EXPECT_EQ(to_string(QuotationType::indirect), "indirect");
  EXPECT_EQ(to_string(Medium::act), "act");
  EXPECT_EQ(to_string(Sign::asked), "?");
  EXPECT_EQ(to_string(ResolvedBy::none), "none");
  EXPECT_EQ(to_string(SpeakerKind::unnamed), "unnamed");
  EXPECT_EQ(to_string(OffsetUnit::utf16), "utf16");
  EXPECT_EQ(to_string(WordChange::Op::replace), "replace");
  EXPECT_EQ(to_string(Relation::reworded), "reworded");
  EXPECT_EQ(to_string(ChangeKind::entity_added), "entity-added");
}

}  // namespace
}  // namespace quoth
