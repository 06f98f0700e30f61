#include "text/byte_offsets.h"

#include <gtest/gtest.h>

#include "text/offsets.h"

namespace quoth::text {
namespace {

constexpr std::string_view kText = "a\u00e9\u20ac\U0001F600b";  // 1, 2, 3, 4 and 1 bytes

TEST(ByteOffsets, IsTheInverseOfOffsetMap) {
  for (const OffsetUnit unit : {OffsetUnit::bytes, OffsetUnit::code_points, OffsetUnit::utf16}) {
    SCOPED_TRACE(to_string(unit));
    const OffsetMap unit_of(kText, unit);
    const ByteOffsets byte_of(kText, unit);
    for (const std::uint32_t byte : {0U, 1U, 3U, 6U, 10U, 11U})
      EXPECT_EQ(byte_of(unit_of(byte)), byte);
  }
}

TEST(ByteOffsets, StaysWithinTheText) {
  const ByteOffsets byte_of(kText, OffsetUnit::code_points);
  EXPECT_EQ(byte_of(99), 11U);
  EXPECT_EQ(byte_of(Place{4, 99}), (Span{10, 11}));
  EXPECT_EQ(byte_of(Place{4, 2}), (Span{10, 10}));
  EXPECT_EQ(ByteOffsets("", OffsetUnit::utf16)(5), 0U);
  EXPECT_EQ(ByteOffsets("ab", OffsetUnit::bytes)(5), 2U);
}

}  // namespace
}  // namespace quoth::text
