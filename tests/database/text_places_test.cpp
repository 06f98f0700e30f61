#include "database/text_places.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <string>

namespace quoth::database {
namespace {

TEST(TextPlaces, AreBytesOrNothing) {
  constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
  struct Case {
    std::string text;
    std::int64_t start;
    std::int64_t end;
    std::optional<Span> span;
  };
  for (const Case& c : {
           Case{"cafe", 0, 4, Span{0, 4}},
           Case{"cafe", 4, 4, Span{4, 4}},
           Case{"cafe", 0, 5, {}},
           Case{"cafe", 3, 2, {}},
           Case{"cafe", -1, 2, {}},
           Case{"cafe", 0, kMost, {}},
           Case{"caf\u00e9 \U0001f600!", 3, 4, Span{3, 5}},
           Case{"caf\u00e9 \U0001f600!", 5, 7, Span{6, 11}},
           Case{"caf\u00e9 \U0001f600!", 7, 8, {}},
           Case{"caf\u00e9 \U0001f600!", -1, 3, {}},
           Case{"", 0, 0, Span{0, 0}},
           Case{"", 0, 1, {}},
       }) {
    SCOPED_TRACE(c.text + " " + std::to_string(c.start) + " " + std::to_string(c.end));
    EXPECT_EQ(TextPlaces(c.text)(c.start, c.end), c.span);
  }
  EXPECT_EQ(TextPlaces()(0, 0), (Span{0, 0}));
}

}  // namespace
}  // namespace quoth::database
