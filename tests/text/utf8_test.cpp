#include "text/utf8.h"

#include <gtest/gtest.h>

namespace quoth::text {
namespace {

TEST(AppendUtf8, WritesOneToFourBytes) {
  std::string text = "a";
  for (const char32_t code : {U'\0', U'b', U'\u00E9', U'\u20AC', U'\U0001F600'}) {
    append_utf8(text, code);
  }
  EXPECT_EQ(text, std::string("a\0b\u00E9\u20AC\U0001F600", 12));
}

}  // namespace
}  // namespace quoth::text
