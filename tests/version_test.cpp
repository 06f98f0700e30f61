#include "quoth/version.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>

namespace quoth {
namespace {

TEST(Version, IsThreeNumbersSeparatedByPeriods) {
  const std::string_view version = kVersion;
  EXPECT_EQ(std::ranges::count(version, '.'), 2);
  EXPECT_EQ(version.find_first_not_of("0123456789."), version.npos);
  EXPECT_EQ(version.find(".."), version.npos);
  EXPECT_NE(version.front(), '.');
  EXPECT_NE(version.back(), '.');
}

}  // namespace
}  // namespace quoth
