#include "output/printable.h"

#include <gtest/gtest.h>

namespace quoth::output {
namespace {

TEST(Printable, HasNoControlCharacters) {
  struct Case {
    std::string_view name;
    std::string_view text;
    std::string_view shown;
  };
  for (const Case& test : {
           Case{"words", "Ann Lee\n", "Ann Lee\n"},
           Case{"nothing", "", ""},
           Case{"tabs and line ends", "a\tb\nc\r\n", "a\tb\nc\r\n"},
           Case{"a return alone", "a\rb\r", "a\uFFFDb\uFFFD"},
           Case{"an escape sequence", "a\x1b[31mb", "a\uFFFD[31mb"},
           Case{"a bell, delete", "a\ab\x7f", "a\uFFFDb\uFFFD"},
           Case{"C1", "a\u009b2Jb\u0080\u009f", "a\uFFFD2Jb\uFFFD\uFFFD"},
           Case{"what looks like C1", "\u00a0\u06da\u2090\u00c2", "\u00a0\u06da\u2090\u00c2"},
           Case{"cut short", "a\xc2", "a\xc2"},
       }) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(printable(test.text), test.shown);
  }
}

}  // namespace
}  // namespace quoth::output
