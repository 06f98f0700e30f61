#include "text/named_value.h"

#include <gtest/gtest.h>

#include "quoth/annotation.h"

namespace quoth::text {
namespace {

TEST(NamedValue, IsThatOfTheWholeName) {
  EXPECT_EQ(value_named("direct", QuotationType::indirect), QuotationType::direct);
  EXPECT_EQ(value_named("indirect", QuotationType::indirect), QuotationType::indirect);
  EXPECT_EQ(value_named("?", Sign::asked), Sign::asked);
  for (const char* const name : {"", "dir", "Direct", "indirect "}) {
    EXPECT_FALSE(value_named(name, QuotationType::indirect)) << name;
  }
}

TEST(NamedValue, IsOneUpToTheLast) { EXPECT_FALSE(value_named("indirect", QuotationType::mixed)); }

}  // namespace
}  // namespace quoth::text
