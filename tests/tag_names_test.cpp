#include <gtest/gtest.h>

#include "quoth/tag.h"

namespace quoth {
namespace {

TEST(Tag, EveryTagIsReadBackFromItsName) {
  for (int i = 0; i < kTagCount; ++i) {
    const auto tag = static_cast<Tag>(i);
    EXPECT_EQ(parse_tag(to_string(tag)), tag) << to_string(tag);
  }
  EXPECT_EQ(to_string(Tag::PRP_poss), "PRP$");
  EXPECT_EQ(to_string(Tag::WRB), "WRB");
  EXPECT_EQ(to_string(Tag::NFP), "NFP");
  EXPECT_EQ(to_string(Tag::close_quote), "''");
  EXPECT_EQ(to_string(Tag::rrb), "-RRB-");
}

TEST(Tag, AnUnknownNameIsNoTag) { EXPECT_EQ(parse_tag("VERB"), std::nullopt); }

}  // namespace
}  // namespace quoth
