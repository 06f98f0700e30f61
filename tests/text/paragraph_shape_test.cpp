#include "text/paragraph_shape.h"

#include <gtest/gtest.h>

namespace quoth::text {
namespace {

TEST(ParagraphShape, CountsWordsByTheirFirstLetter) {
  const ParagraphShape shape = shape_of("The Elm council's 12 members — all of them — voted.");
  EXPECT_EQ(shape.words, 9U);
  EXPECT_EQ(shape.capitalized, 2U);
  EXPECT_EQ(shape.numbers, 1U);
  EXPECT_EQ(shape.lower, 6U);
  EXPECT_TRUE(shape.ends_sentence());
  EXPECT_FALSE(shape.in_capitals);
}

TEST(ParagraphShape, SeesMarksAndCapitals) {
  EXPECT_TRUE(shape_of("“So it is.”").quotes_first);
  EXPECT_TRUE(shape_of("“So it is.”").ends_sentence());
  EXPECT_TRUE(shape_of("He said ''yes''").quotes);
  EXPECT_FALSE(shape_of("It's so").quotes);
  EXPECT_TRUE(shape_of("ELM WINS 3-0").in_capitals);
  EXPECT_FALSE(shape_of("3-0").in_capitals);
}

TEST(ParagraphShape, ANameIsTwoToFiveCapitalizedWords) {
  for (const char* name : {"Ann Lind", "Ann B. Lind", "Sir John Of Elm Hill"}) {
    EXPECT_TRUE(is_name_shaped(name)) << name;
  }
  for (const char* other : {"", "Lind", "Ann of Elm", "A B C D E F"}) {
    EXPECT_FALSE(is_name_shaped(other)) << other;
  }
}

TEST(FirstPerson, CountsOutsideOfQuotationsOnly) {
  EXPECT_TRUE(speaks_in_first_person("Then we left."));
  EXPECT_FALSE(speaks_in_first_person("“We left,” he said."));
  EXPECT_FALSE(speaks_in_first_person("\"We left,\" he said."));
  EXPECT_TRUE(speaks_in_first_person("“He left,” I said."));
}

TEST(ParagraphShape, OfNothingIsEmpty) {
  for (const char* text : {"", "  \n "}) {
    const ParagraphShape shape = shape_of(text);
    EXPECT_EQ(shape.words, 0U);
    EXPECT_EQ(shape.last, 0U);
    EXPECT_FALSE(shape.ends_sentence() || shape.in_capitals || shape.quotes || shape.quotes_first);
  }
}

TEST(ParagraphShape, SentencesEndBeforeTheMarksThatClose) {
  for (const char* text : {"So.", "So!", "So?", "So…", "So.”", "So.)", "“So.’”", "So. "}) {
    EXPECT_TRUE(shape_of(text).ends_sentence()) << text;
  }
  for (const char* text : {"So", "So:", "So,", "So;", "So.a", "So—"}) {
    EXPECT_FALSE(shape_of(text).ends_sentence()) << text;
  }
}

TEST(ParagraphShape, MarksAtTheBeginningAndAmid) {
  const struct {
    const char* text;
    bool first;
    bool quotes;
  } cases[] = {
      {"“So”", true, true},     {"\"So\"", true, true},    {"«So»", true, true},
      {"'So'", true, false},    {"`So'", true, false},     {"‘So’", true, false},
      {"He “so”", false, true}, {"He 'so'", false, false}, {"„So“", true, true},
  };
  for (const auto& [text, first, quotes] : cases) {
    EXPECT_EQ(shape_of(text).quotes_first, first) << text;
    EXPECT_EQ(shape_of(text).quotes, quotes) << text;
  }
}

TEST(ParagraphShape, WordsHaveALetterOrADigit) {
  const ParagraphShape shape = shape_of("— Élan élan 北京 42nd $5 (A) …");
  EXPECT_EQ(shape.words, 6U);
  EXPECT_EQ(shape.capitalized, 2U);
  EXPECT_EQ(shape.lower, 1U);
  EXPECT_EQ(shape.numbers, 2U);
}

TEST(ParagraphShape, ShoutsWithoutSmallLetters) {
  EXPECT_TRUE(shape_of("ÉLAN").in_capitals);
  EXPECT_FALSE(shape_of("ÉLAn").in_capitals);
  EXPECT_FALSE(shape_of("ÉLAN é").in_capitals);
  EXPECT_FALSE(shape_of("北京").in_capitals);
}

TEST(FirstPerson, IsAWordOfItsOwn) {
  EXPECT_TRUE(speaks_in_first_person("It is my bridge."));
  EXPECT_TRUE(speaks_in_first_person("Us two left."));
  EXPECT_FALSE(speaks_in_first_person("He lives in the US"));
  EXPECT_FALSE(speaks_in_first_person("It is a myth."));
  EXPECT_FALSE(speaks_in_first_person("King George I. of Elm"));
  EXPECT_FALSE(speaks_in_first_person(""));
  EXPECT_TRUE(speaks_in_first_person("“He left.” We stayed. “Oh”"));
  EXPECT_FALSE(speaks_in_first_person("„Wir“ left, “we said"));
}

}  // namespace
}  // namespace quoth::text
