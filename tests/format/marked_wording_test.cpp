#include "format/marked_wording.h"

#include <gtest/gtest.h>

namespace quoth::format {
namespace {

using Op = WordChange::Op;

// Marks as `git diff --word-diff` writes them.
std::string shown(const std::vector<Mark>& marks) {
  std::string text;
  for (const Mark& mark : marks) {
    if (mark.kind == Mark::Kind::kept) text += mark.text;
    if (mark.kind == Mark::Kind::deleted) text += "[-" + mark.text + "-]";
    if (mark.kind == Mark::Kind::inserted) text += "{+" + mark.text + "+}";
  }
  return text;
}

struct Case {
  std::string old_text;
  std::string new_text;
  std::vector<WordChange> changes;
  std::string marked;
};

TEST(Marked, ChangesStandWhereTheyWereMade) {
  const std::vector<Case> cases = {
      {"no more", "\u201cNo more\u201d", {}, "\u201cNo more\u201d"},
      {"a sad end", "a very sad end", {{Op::insert, "", "very"}}, "a {+very+} sad end"},
      {"a very sad end", "a sad end.", {{Op::delete_, "very", ""}}, "a [-very-] sad end."},
      {"it is mad",
       "it is \u201ccrazy\u201d",
       {{Op::replace, "mad", "crazy"}},
       "it is \u201c[-mad-] {+crazy+}\u201d"},
      {"to them, no",
       "to [the press], no",
       {{Op::replace, "them", "[the press]"}},
       "to [-them-] {+[the press]+}, no"},
      {"one two three",
       "\u201ctwo\u201d",
       {{Op::delete_, "one", ""}, {Op::delete_, "three", ""}},
       "\u201c[-one-] two [-three-]\u201d"},
      // The second "the" is the new one, and "the" within "other" is none.
      {"the other house",
       "the other the house",
       {{Op::insert, "", "the"}},
       "the other {+the+} house"},
      {"I\u2019ve 5% more", "I've 6% more", {{Op::replace, "5%", "6%"}}, "I've [-5%-] {+6%+} more"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(shown(mark_changes(c.old_text, c.new_text, c.changes)), c.marked);
  }
}

TEST(Marked, ChangesThatDoNotLeadThereLeaveTheTextUnmarked) {
  EXPECT_EQ(shown(mark_changes("a b", "a c", {{Op::replace, "x", "y"}})), "a c");
}

TEST(Marked, WhatWasCutAtTheEndsIsAnEllipsis) {
  const auto marks =
      mark_changes("so one two three, then four", "\u201ctwo\u201d",
                   {{Op::delete_, "so one", ""}, {Op::delete_, "three, then four", ""}});
  EXPECT_EQ(shown(shorten_deletions(marks)), "\u201c[-\u2026-] two [-\u2026-]\u201d");
}

TEST(Marked, AReplacementAtTheBeginningIsShown) {
  const auto marks =
      mark_changes("We stay", "The cafe stays", {{Op::replace, "We stay", "The cafe stays"}});
  EXPECT_EQ(shown(shorten_deletions(marks)), "[-We stay-] {+The cafe stays+}");
}

TEST(Marked, ALongDeletionShowsItsEnds) {
  const std::string cut = "1 2 3 4 5 6 7 8 9 10 11 12";
  const auto marks = mark_changes("a " + cut + " b", "a b", {{WordChange::Op::delete_, cut, ""}});
  EXPECT_EQ(shown(shorten_deletions(marks)), "a [-1 2 3 4 \u2026 11 12-] b");
}

TEST(Marked, IsLegibleWhereAThirdIsKept) {
  EXPECT_TRUE(is_legible(mark_changes("a b", "a c", {})));
  EXPECT_TRUE(is_legible({{Mark::Kind::kept, "ab"}, {Mark::Kind::deleted, "abcd"}}));
  EXPECT_FALSE(is_legible({{Mark::Kind::kept, "a "}, {Mark::Kind::inserted, "abc"}}));
}

}  // namespace
}  // namespace quoth::format
