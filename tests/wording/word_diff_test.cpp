#include "wording/word_diff.h"

#include <gtest/gtest.h>

namespace quoth::wording {
namespace {

using Op = WordChange::Op;

TEST(Words, FoldAwayTypographyAndCase) {
  const struct {
    const char* text;
    const char* folded;
  } cases[] = {
      {"“You’ve  won,” she said", "you've won she said"},
      {"You've won – she said.", "you've won she said"},
      {"end-to-end", "end to end"},
      {"the U.S. and 1,000 at 7.30pm", "the us and 1000 at 7.30pm"},
      {"[C]an we pay £5.50 or 3%?", "can we pay £5.50 or 3%"},
      {"Élan", "élan"},
      {"", ""},
      {"… — “”", ""},
  };
  for (const auto& c : cases) EXPECT_EQ(fold_words(c.text), c.folded) << c.text;
}

TEST(Words, KnowWhatStandsBetweenMarksAndBrackets) {
  const std::string text = "it was “a [very] grim” day, a 'bad one' for dogs' owners, [C]an it";
  std::string quoted;
  std::string bracketed;
  for (const PlacedWord& word : split_words(text)) {
    if (word.quoted) quoted += word.fold + " ";
    if (word.bracketed) bracketed += std::string(slice(text, word.span));
  }
  EXPECT_EQ(quoted, "a very grim bad one ");
  EXPECT_EQ(bracketed, "[very]");
}

TEST(WordChanges, TellInsertionDeletionAndReplacement) {
  const struct {
    const char* old_text;
    const char* new_text;
    std::vector<WordChange> changes;
  } cases[] = {
      {"“a grey, cold sea”", "\"a grey cold sea\"", {}},
      {"a grey, cold sea", "a grey [and] cold sea", {{Op::insert, "", "[and]"}}},
      {"a grey and cold sea", "a grey [and] cold sea", {{Op::replace, "and", "[and]"}}},
      {"a grey, cold, old sea",
       "a cold sea",
       {{Op::delete_, "grey", ""}, {Op::delete_, "old", ""}}},
      {"we lost five boats", "we lost six boats", {{Op::replace, "five", "six"}}},
      {"red the morning",
       "blue the evening",
       {{Op::replace, "red the morning", "blue the evening"}}},
      {"", "all new", {{Op::insert, "", "all new"}}},
  };
  for (const auto& c : cases)
    EXPECT_EQ(word_changes(c.old_text, c.new_text), c.changes) << c.new_text;
}

}  // namespace
}  // namespace quoth::wording
