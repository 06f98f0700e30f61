#include "evidence/marked_text.h"

#include <gtest/gtest.h>

namespace quoth::evidence {
namespace {

// Writes ranges of the outer layer as (1,2…) and of the inner one as [3].
std::string marked(std::string_view text, Span range, std::vector<MarkedRange> outer,
                   std::vector<MarkedRange> inner) {
  const auto numbers = [](std::string_view open) {
    return [open](const std::vector<std::size_t>& around) {
      std::string tag(open);
      for (const std::size_t what : around) tag += std::to_string(what);
      return tag + ":";
    };
  };
  return marked_text(text, range, {std::move(outer), numbers("("), ")"},
                     {std::move(inner), numbers("["), "]"});
}

TEST(MarkedText, TagsAreNestedHoweverRangesOverlap) {
  const struct {
    const char* name;
    std::vector<MarkedRange> outer;
    std::vector<MarkedRange> inner;
    std::string_view expected;
  } cases[] = {
      {"nothing", {}, {}, "abcdefgh"},
      {"one", {{{2, 4}, 1}}, {}, "ab(1:cd)efgh"},
      {"all", {{{0, 8}, 1}}, {}, "(1:abcdefgh)"},
      {"beyond the range", {{{6, 20}, 1}}, {}, "abcdef(1:gh)"},
      {"nested", {{{1, 7}, 1}, {{3, 5}, 2}}, {}, "a(1:bc)(12:de)(1:fg)h"},
      {"nested at the start", {{{1, 3}, 2}, {{1, 7}, 1}}, {}, "a(12:bc)(1:defg)h"},
      {"crossing", {{{1, 5}, 1}, {{3, 7}, 2}}, {}, "a(1:bc)(12:de)(2:fg)h"},
      {"inner within outer", {{{1, 7}, 1}}, {{{3, 5}, 9}}, "a(1:bc[9:de]fg)h"},
      {"inner across the end", {{{1, 5}, 1}}, {{{3, 7}, 9}}, "a(1:bc[9:de])[9:fg]h"},
      {"inner across the start", {{{3, 5}, 1}}, {{{1, 4}, 9}}, "a[9:bc](1:[9:d]e)fgh"},
      {"neighbours", {{{0, 2}, 1}, {{2, 4}, 2}}, {}, "(1:ab)(2:cd)efgh"},
      {"empty", {{{3, 3}, 1}}, {}, "abcdefgh"},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(marked("abcdefgh", {0, 8}, test.outer, test.inner), test.expected);
  }
}

TEST(MarkedText, ShowsOnlyTheRange) {
  EXPECT_EQ(marked("abcdefgh", {2, 6}, {{{0, 3}, 1}, {{5, 8}, 2}}, {}), "(1:c)de(2:f)");
}

TEST(MarkedText, EscapesEveryPiece) {
  EXPECT_EQ(marked("<a>&", {0, 4}, {{{1, 3}, 1}}, {{{2, 4}, 9}}), "&lt;(1:a[9:&gt;])[9:&amp;]");
}

TEST(MarkedText, CutsNoCharacter) {
  const std::string_view text = "a\u00e9b";  // é has two bytes
  EXPECT_EQ(marked(text, {0, 4}, {{{0, 2}, 1}}, {}), "(1:a)\u00e9b");
  EXPECT_EQ(marked(text, {0, 4}, {{{2, 4}, 1}}, {}), "a(1:\u00e9b)");
}

}  // namespace
}  // namespace quoth::evidence
