#include "text/offsets.h"

#include <gtest/gtest.h>

#include <string>

namespace quoth::text {
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

TEST(OffsetMap, CountsAcrossCheckpointsWhateverStandsBefore) {
  // The first of the four bytes ends a stretch of 64, the others begin the next.
  for (const std::string before : {"", "\u00E9", "\u20AC\u20AC"}) {
    std::string text = before;
    text += std::string(63 - text.size(), 'x') + "\U0001F600" + std::string(200, 'x');
    const OffsetMap points(text, OffsetUnit::code_points);
    const OffsetMap utf16(text, OffsetUnit::utf16);
    std::uint32_t count = 0;
    std::uint32_t pairs = 0;
    for (std::uint32_t place = 0; place < text.size(); ++place) {
      const auto byte = static_cast<unsigned char>(text[place]);
      if ((byte & 0xC0U) == 0x80U) continue;
      EXPECT_EQ(points(place), count);
      EXPECT_EQ(utf16(place), count + pairs);
      ++count;
      pairs += byte >= 0xF0U;
    }
  }
}

TEST(OffsetMap, LeavesAsciiAsItIs) {
  const std::string text(200, 'x');
  const OffsetMap points(text, OffsetUnit::code_points);
  EXPECT_EQ(points(200), 200U);
  EXPECT_EQ(points(Span{64, 65}), (Place{64, 65}));
}

}  // namespace
}  // namespace quoth::text
