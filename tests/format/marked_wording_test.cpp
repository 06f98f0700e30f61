#include "format/marked_wording.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace quoth::format {
namespace {

using Op = WordChange::Op;

// Marks in the notation of `git diff --word-diff`.
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

TEST(Marked, ChangesAreAtTheirPositions) {
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
       "\u201c[-one-] two\u201d [-three-]"},
      // The second "the" is the inserted one; the "the" in "other" is not a word.
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

TEST(Marked, InconsistentChangesLeaveTheTextUnmarked) {
  EXPECT_EQ(shown(mark_changes("a b", "a c", {{Op::replace, "x", "y"}})), "a c");
}

TEST(Marked, DeletionsAtTheEndsAreAnEllipsis) {
  const auto marks =
      mark_changes("so one two three, then four", "\u201ctwo\u201d",
                   {{Op::delete_, "so one", ""}, {Op::delete_, "three, then four", ""}});
  EXPECT_EQ(shown(shorten_deletions(marks)), "\u201c[-\u2026-] two\u201d [-\u2026-]");
}

TEST(Marked, AReplacementAtTheStartIsShown) {
  const auto marks =
      mark_changes("We stay", "The cafe stays", {{Op::replace, "We stay", "The cafe stays"}});
  EXPECT_EQ(shown(shorten_deletions(marks)), "[-We stay-] {+The cafe stays+}");
}

TEST(Marked, ALongDeletionShowsItsFirstAndLastWords) {
  const std::string cut = "1 2 3 4 5 6 7 8 9 10 11 12";
  const auto marks = mark_changes("a " + cut + " b", "a b", {{WordChange::Op::delete_, cut, ""}});
  EXPECT_EQ(shown(shorten_deletions(marks)), "a [-1 2 3 4 \u2026 11 12-] b");
}

TEST(Marked, IsLegibleIfAThirdIsKept) {
  EXPECT_TRUE(is_legible(mark_changes("a b", "a c", {})));
  EXPECT_TRUE(is_legible({{Mark::Kind::kept, "ab"}, {Mark::Kind::deleted, "abcd"}}));
  EXPECT_FALSE(is_legible({{Mark::Kind::kept, "a "}, {Mark::Kind::inserted, "abc"}}));
}

TEST(Marked, EmptyInput) {
  EXPECT_EQ(mark_changes("", "", {}), std::vector<Mark>{});
  EXPECT_EQ(shown(mark_changes("a", "", {{Op::delete_, "a", ""}})), "[-a-]");
  EXPECT_EQ(shown(mark_changes("", "a", {{Op::insert, "", "a"}})), "{+a+}");
}

TEST(Marked, SeveralChangesAreInOrder) {
  EXPECT_EQ(shown(mark_changes("one two three four", "one 2 three 4",
                               {{Op::replace, "two", "2"}, {Op::replace, "four", "4"}})),
            "one [-two-] {+2+} three [-four-] {+4+}");
}

TEST(Marked, ARepeatedWordIsFoundAtTheConsistentPosition) {
  EXPECT_EQ(shown(mark_changes("no no", "no no no", {{Op::insert, "", "no"}})), "{+no+} no no");
  EXPECT_EQ(shown(mark_changes("a b a c", "a b a d", {{Op::replace, "c", "d"}})),
            "a b a [-c-] {+d+}");
}

TEST(Marked, NothingOfTheNewTextIsLost) {
  const Case cases[] = {
      {"a b c", "\u201ca, c!\u201d", {{Op::delete_, "b", ""}}, ""},
      {"a c", "(a) [b] c\u2026", {{Op::insert, "", "[b]"}}, ""},
      {"a \u00e9t\u00e9 c", "a \u00c9T\u00c9, c", {}, ""},
      {"\u0141\u00f3d\u017a is old",
       "\u0141\u00f3d\u017a is new.",
       {{Op::replace, "old", "new"}},
       ""},
  };
  for (const Case& c : cases) {
    std::string rest;
    for (const Mark& mark : mark_changes(c.old_text, c.new_text, c.changes))
      if (mark.kind != Mark::Kind::deleted) rest += mark.text;
    std::erase(rest, ' ');
    std::string expected = c.new_text;
    std::erase(expected, ' ');
    EXPECT_EQ(rest, expected);
  }
}

TEST(Marked, ADeletionNextToPunctuationKeepsASpace) {
  EXPECT_EQ(shown(mark_changes("yes, very, cold", "yes, cold", {{Op::delete_, "very", ""}})),
            "yes, [-very-] cold");
}

TEST(Marked, ACutAtTheEndIsAfterTheClosingMarks) {
  EXPECT_EQ(shown(mark_changes("\u201cit is safe. We wait,\u201d", "\u201cit is safe,\u201d",
                               {{Op::delete_, "We wait", ""}})),
            "\u201cit is safe,\u201d [-We wait-]");
  EXPECT_EQ(shown(mark_changes("\"it is safe. We wait,\"", "\"it is safe,\"",
                               {{Op::delete_, "We wait", ""}})),
            "\"it is safe,\" [-We wait-]");
}

TEST(Marked, TheSearchIsBounded) {
  std::string text;
  std::vector<WordChange> changes;
  for (int i = 0; i < 40; ++i) {
    text += "no ";
    changes.push_back({Op::insert, "", "no"});
  }
  changes.push_back({Op::insert, "", "yes"});
  const std::string new_text = text + text + "not";
  EXPECT_EQ(shown(mark_changes(text, new_text, changes)), new_text) << "unmarked";
}

TEST(Marked, OnlyLongDeletionsInTheMiddleAreShortened) {
  const auto shortened = [](const std::string& cut) {
    return shown(shorten_deletions(
        {{Mark::Kind::kept, "a "}, {Mark::Kind::deleted, cut}, {Mark::Kind::kept, " b"}}));
  };
  EXPECT_EQ(shortened("1 2 3 4 5 6 7 8 9"), "a [-1 2 3 4 5 6 7 8 9-] b");
  EXPECT_EQ(shortened("1 2 3 4 5 6 7 8 9 10"), "a [-1 2 3 4 \u2026 9 10-] b");
}

TEST(Marked, ALongReplacedDeletionAtTheEndIsShortened) {
  const std::vector<Mark> marks = {{Mark::Kind::kept, "a "},
                                   {Mark::Kind::deleted, "1 2 3 4 5 6 7 8 9 10"},
                                   {Mark::Kind::kept, " "},
                                   {Mark::Kind::inserted, "b"}};
  EXPECT_EQ(shown(shorten_deletions(marks)), "a [-1 2 3 4 \u2026 9 10-] {+b+}");
}

TEST(Marked, LegibilityThreshold) {
  using enum Mark::Kind;
  EXPECT_TRUE(is_legible({}));
  EXPECT_TRUE(is_legible({{kept, "ab"}, {inserted, "cd"}, {deleted, "ef"}})) << "a third";
  EXPECT_FALSE(is_legible({{kept, "ab"}, {inserted, "cd"}, {deleted, "efg"}}));
  EXPECT_FALSE(is_legible({{kept, " \u201c\u201d "}, {inserted, "a"}})) << "only letters count";
}

TEST(Marked, ManyChangesAreFound) {
  std::string old_text;
  std::string new_text;
  std::string marked;
  std::vector<WordChange> changes;
  for (char c = 'a'; c <= 'z'; ++c) {
    const std::string old_word(3, c);
    const std::string new_word(2, c);
    old_text += "the " + old_word + " ";
    new_text += "the " + new_word + " ";
    marked += "the [-" + old_word + "-] {+" + new_word + "+} ";
    changes.push_back({Op::replace, old_word, new_word});
  }
  for (std::string* text : {&old_text, &new_text, &marked}) text->pop_back();
  EXPECT_EQ(shown(mark_changes(old_text, new_text, changes)), marked);
}

}  // namespace
}  // namespace quoth::format
