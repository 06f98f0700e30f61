#include "wording/word_diff.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace quoth::wording {
namespace {

using Op = WordChange::Op;

TEST(Words, FoldTypographyAndCase) {
  const struct {
    const char* text;
    const char* folded;
  } cases[] = {
      {"“You’ve  won,” she said", "you've won she said"},
      {"You've won – she said.", "you've won she said"},
      {"end-to-end", "end to end"},
      {"the U.S. and 1,000 at 7.30pm", "the us and 1000 at 7.30pm"},
      {"[C]an we pay £5.50 or 3%?", "can we pay £5.50 or 3%"},
      {"(T)he official(s)", "the officials"},
      {"Élan", "élan"},
      {"", ""},
      {"… — “”", ""},
  };
  for (const auto& c : cases) EXPECT_EQ(fold_words(c.text), c.folded) << c.text;
}

TEST(Words, TrackQuotationMarksAndBrackets) {
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

TEST(WordChanges, InsertionDeletionAndReplacement) {
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

std::vector<std::string> spans_of(std::string_view text) {
  std::vector<std::string> words;
  for (const PlacedWord& word : split_words(text)) words.emplace_back(slice(text, word.span));
  return words;
}

using Texts = std::vector<std::string>;

TEST(Words, HaveSpansOfTheText) {
  EXPECT_EQ(spans_of(""), Texts{});
  EXPECT_EQ(spans_of(" “You’ve  won,” she"), (Texts{"You’ve", "won", "she"}));
  EXPECT_EQ(spans_of("end-to-end"), (Texts{"end", "to", "end"}));
  EXPECT_EQ(spans_of("pay £5.50, or 3%!"), (Texts{"pay", "£5.50", "or", "3%"}));
  EXPECT_EQ(spans_of("[and] [C]an want[ed] it"), (Texts{"[and]", "[C]an", "want[ed", "it"}));
  EXPECT_EQ(spans_of("Łódź, 日本"), (Texts{"Łódź", "日本"}));
}

TEST(Words, ContainPunctuationOnlyBetweenWordCharacters) {
  const struct {
    const char* text;
    const char* folded;
  } cases[] = {
      {"don't", "don't"},
      {"'don't'", "don't"},
      {"dogs' owners", "dogs owners"},
      {"rock 'n' roll", "rock n roll"},
      {"U.S.", "us"},
      {"end. New", "end new"},
      {"end.New", "endnew"},
      {"1,000,000", "1000000"},
      {"1, 2", "1 2"},
      {"a,b", "a b"},
      {"7:30", "7.30"},
      {"at:30", "at 30"},
      {"3.5", "3.5"},
      {"3.", "3"},
      {"and/or", "and or"},
      {"co_op", "co op"},
      {"e\u0301lan", "e\u0301lan"},
      {"ß", "ß"},
  };
  for (const auto& c : cases) EXPECT_EQ(fold_words(c.text), c.folded) << c.text;
}

TEST(Words, AreQuotedInAllKindsOfMarks) {
  const struct {
    const char* text;
    const char* quoted;
  } cases[] = {
      {"a “b c” d", "b c "},
      {"a \"b c\" d", "b c "},
      {"a «b c» d", "b c "},
      {"a „b c” d", "b c "},
      {"a ‘b c’ d", "b c "},
      {"a ‘the dogs’ c’ d", "the dogs c "},
      {"a 'b c' d", "b c "},
      {"a `b c' d", "b c "},
      {"a b’s c", ""},
      {"“b c", "b c "},
      {"a “b ‘c’ d” e", "b c d "},
      {"it's a dog's", ""},
      {"", ""},
  };
  for (const auto& c : cases) {
    std::string quoted;
    for (const PlacedWord& word : split_words(c.text))
      if (word.quoted) quoted += word.fold + " ";
    EXPECT_EQ(quoted, c.quoted) << c.text;
  }
}

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

TEST(Align, FindsALongestCommonSubsequence) {
  EXPECT_EQ(align({}, {}), Pairs{});
  EXPECT_EQ(align({1, 2}, {}), Pairs{});
  EXPECT_EQ(align({1, 2, 3}, {1, 2, 3}), (Pairs{{0, 0}, {1, 1}, {2, 2}}));
  EXPECT_EQ(align({1, 2, 3}, {1, 3}), (Pairs{{0, 0}, {2, 1}}));
  EXPECT_EQ(align({1, 3}, {1, 2, 3}), (Pairs{{0, 0}, {1, 2}}));
  EXPECT_EQ(align({1, 2}, {3, 4}), Pairs{});
  EXPECT_EQ(align({1, 2, 3, 4, 5, 6}, {4, 5, 6, 1, 2}).size(), 3U);
}

TEST(Align, PairsIncreaseInBothAndAreEqual) {
  const std::vector<std::uint64_t> a = {1, 2, 1, 3, 4, 1, 5, 2, 1};
  const std::vector<std::uint64_t> b = {2, 1, 4, 3, 1, 2, 5, 1, 1, 2};
  const Pairs pairs = align(a, b);
  EXPECT_EQ(pairs.size(), 6U);
  for (std::size_t k = 0; k < pairs.size(); ++k) {
    EXPECT_EQ(a[pairs[k].first], b[pairs[k].second]);
    if (k == 0) continue;
    EXPECT_LT(pairs[k - 1].first, pairs[k].first);
    EXPECT_LT(pairs[k - 1].second, pairs[k].second);
  }
}

TEST(WordChanges, ASingleFunctionWordBetweenReplacementsIsMerged) {
  const struct {
    const char* how;
    const char* old_text;
    const char* new_text;
    std::vector<WordChange> changes;
  } cases[] = {
      {"a content word does not",
       "red silt morning",
       "blue silt evening",
       {{Op::replace, "red", "blue"}, {Op::replace, "morning", "evening"}}},
      {"two of them do not",
       "red of the morning",
       "blue of the evening",
       {{Op::replace, "red", "blue"}, {Op::replace, "morning", "evening"}}},
      {"not beside an insertion",
       "red the morning",
       "blue the morning rain",
       {{Op::replace, "red", "blue"}, {Op::insert, "", "rain"}}},
      {"not after an insertion",
       "the morning",
       "rain the evening",
       {{Op::insert, "", "rain"}, {Op::replace, "morning", "evening"}}},
      {"several in a row",
       "red the morning of rain",
       "blue the evening of snow",
       {{Op::replace, "red the morning of rain", "blue the evening of snow"}}},
  };
  for (const auto& c : cases) EXPECT_EQ(word_changes(c.old_text, c.new_text), c.changes) << c.how;
}

TEST(WordChanges, AreEmptyForEqualWords) {
  EXPECT_TRUE(word_changes("", "").empty());
  EXPECT_TRUE(word_changes("“A grey – sea”", "a grey sea!").empty());
}

TEST(WordChanges, HaveTheWordsAsWritten) {
  EXPECT_EQ(word_changes("We’ve “lost Boats, all” here", "We've found here"),
            (std::vector<WordChange>{{Op::replace, "lost Boats, all", "found"}}));
}

}  // namespace
}  // namespace quoth::wording
