#include "text/edit_distance.h"

#include <gtest/gtest.h>

namespace quoth::text {
namespace {

TEST(EditDistance, CountsLettersThatAreInsertedDeletedReplacedAndExchanged) {
  const struct {
    const char* one;
    const char* other;
    std::size_t distance;
  } cases[] = {
      {"", "", 0},          {"quay", "quay", 0}, {"", "quay", 4},     {"quay", "quays", 1},
      {"quays", "quay", 1}, {"quay", "quad", 1}, {"quay", "qauy", 1}, {"reprot", "report", 1},
      {"quay", "yauq", 3},  {"ca", "abc", 3},  // no part is edited twice: "ca", "ac", "abc" is not
                                               // taken
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(testing::Message() << c.one << " and " << c.other);
    EXPECT_EQ(edit_distance(c.one, c.other), c.distance);
    EXPECT_EQ(edit_distance(c.other, c.one), c.distance);
  }
}

}  // namespace
}  // namespace quoth::text
