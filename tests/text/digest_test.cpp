#include "text/digest.h"

#include <gtest/gtest.h>

namespace quoth::text {
namespace {

TEST(Digest, IsThatOfXxhsum) {
  EXPECT_EQ(digest(""), "xxh128:99aa06d3014798d86001c324468d497f");
  EXPECT_EQ(digest("a"), "xxh128:a96faf705af16834e6c632b61e964e1f");
}

TEST(Digest, ShortFormHasEightHexDigits) {
  EXPECT_EQ(short_digest("").size(), 8U);
  EXPECT_NE(short_digest("a"), short_digest("b"));
}

}  // namespace
}  // namespace quoth::text
