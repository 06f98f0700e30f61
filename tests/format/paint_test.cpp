#include "format/paint.h"

#include <gtest/gtest.h>

#include <vector>

namespace quoth::format {
namespace {

using Kind = Mark::Kind;

TEST(Paint, WithoutColourIsPlainText) {
  const Paint paint(false);
  for (const char* text : {"", "a", "a  b", " caf\u00e9 "}) {
    EXPECT_EQ(paint.bold(text), text);
    EXPECT_EQ(paint.dim(text), text);
    EXPECT_EQ(paint.warning(text), text);
  }
}

TEST(Paint, WithoutColourChangesAreInGitBrackets) {
  const Paint paint(false);
  EXPECT_EQ(paint.deleted("a b"), "[-a b-]");
  EXPECT_EQ(paint.inserted("a b"), "{+a b+}");
  EXPECT_EQ(paint.deleted(""), "[--]");
  EXPECT_EQ(paint.inserted(""), "{++}");
}

TEST(Paint, ColoursARunOfWordsInOneEscape) {
  const Paint paint(true);
  EXPECT_EQ(paint.bold("a b"), "\x1b[1ma b\x1b[0m");
  EXPECT_EQ(paint.bold("caf\u00e9"), "\x1b[1mcaf\u00e9\x1b[0m");
  EXPECT_EQ(paint.bold(""), "");
}

TEST(Paint, EachKindHasACode) {
  const Paint paint(true);
  EXPECT_EQ(paint.dim("a"), "\x1b[2ma\x1b[0m");
  EXPECT_EQ(paint.warning("a"), "\x1b[33ma\x1b[0m");
  EXPECT_EQ(paint.deleted("a"), "\x1b[9;31ma\x1b[0m");
  EXPECT_EQ(paint.inserted("a"), "\x1b[32ma\x1b[0m");
}

TEST(Paint, MarksAreInOrder) {
  const std::vector<Mark> marks = {
      {Kind::kept, "one "}, {Kind::deleted, "two"}, {Kind::kept, " "}, {Kind::inserted, "three"}};
  EXPECT_EQ(Paint(false).marks(marks), "one [-two-] {+three+}");
  EXPECT_EQ(Paint(true).marks(marks), "one \x1b[9;31mtwo\x1b[0m \x1b[32mthree\x1b[0m");
  EXPECT_EQ(Paint(true).marks({}), "");
}

TEST(Paint, AnEllipsisIsNotStruckOut) {
  EXPECT_EQ(Paint(false).marks({{Kind::deleted, "\u2026"}}), "\u2026");
  EXPECT_EQ(Paint(true).marks({{Kind::deleted, "\u2026"}}), "\x1b[2m\u2026\x1b[0m");
  EXPECT_EQ(Paint(false).marks({{Kind::deleted, "a \u2026 b"}}), "[-a \u2026 b-]");
  EXPECT_EQ(Paint(false).marks({{Kind::inserted, "\u2026"}}), "{+\u2026+}");
}

}  // namespace
}  // namespace quoth::format
