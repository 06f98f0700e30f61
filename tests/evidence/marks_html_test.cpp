#include "evidence/marks_html.h"

#include <gtest/gtest.h>

namespace quoth::evidence {
namespace {

TEST(MarksHtml, TagsWhatWentAndWhatCame) {
  using Kind = format::Mark::Kind;
  EXPECT_EQ(marks_html({}), "");
  EXPECT_EQ(
      marks_html(
          {{Kind::kept, "a "}, {Kind::deleted, "b"}, {Kind::inserted, "c"}, {Kind::kept, " d"}}),
      "a <del>b</del><ins>c</ins> d");
  EXPECT_EQ(marks_html({{Kind::kept, "<"}, {Kind::deleted, "&"}, {Kind::inserted, "\"\x1b"}}),
            "&lt;<del>&amp;</del><ins>&quot;\uFFFD</ins>");
}

}  // namespace
}  // namespace quoth::evidence
