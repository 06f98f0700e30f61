#include "text/offsets.h"

#include <gtest/gtest.h>

#include <string>

namespace quoth {
namespace {

TEST(OffsetMap, CountsInEachUnit) {
  const std::string text = "a\u00E9\u20AC\U0001F600b";  // 1, 2, 3, 4 and 1 bytes
  const OffsetMap points(text, OffsetUnit::code_points);
  const OffsetMap bytes(text, OffsetUnit::bytes);
  const OffsetMap utf16(text, OffsetUnit::utf16);
  const std::uint32_t places[] = {0, 1, 3, 6, 10, 11};
  for (std::uint32_t i = 0; i < 6; ++i) {
    EXPECT_EQ(points(places[i]), i);
    EXPECT_EQ(bytes(places[i]), places[i]);
    EXPECT_EQ(utf16(places[i]), i + (i >= 4));
  }
}

TEST(OffsetMap, CountsAcrossCheckpointsAmidACharacter) {
  std::string text = "a";
  for (int i = 0; i < 100; ++i) text += "\u20AC";
  const OffsetMap points(text, OffsetUnit::code_points);
  for (std::uint32_t i = 0; i <= 100; ++i) EXPECT_EQ(points(1 + 3 * i), 1 + i);
}

TEST(OffsetMap, LeavesAsciiAsItIs) {
  const std::string text(200, 'x');
  const OffsetMap points(text, OffsetUnit::code_points);
  EXPECT_EQ(points(200), 200U);
  EXPECT_EQ(points(Span{64, 65}), (Place{64, 65}));
}

}  // namespace
}  // namespace quoth
