#include "token/word_form.h"

#include <gtest/gtest.h>

namespace quoth::token {
namespace {

TEST(WordForm, ShapeTellsHowItIsWritten) {
  const struct {
    std::string_view form;
    WordShape shape;
    bool capitalized;
  } cases[] = {
      {"spoke", WordShape::lower, false},     {"Spoke", WordShape::title, true},
      {"NATO", WordShape::upper, true},       {"U.N.", WordShape::upper, true},
      {"I", WordShape::capital, true},        {"A.", WordShape::capital, true},
      {"McCain", WordShape::mixed, true},     {"iPhone", WordShape::mixed, false},
      {"2016", WordShape::number, false},     {"1,234.5", WordShape::number, false},
      {"MI5", WordShape::digits, false},      {"--", WordShape::mark, false},
      {"Ökonom", WordShape::title, true},     {"élan", WordShape::lower, false},
      {"ÖSTERREICH", WordShape::upper, true}, {"北京", WordShape::other, false},
  };
  for (const auto& test : cases) {
    EXPECT_EQ(word_form(test.form).shape, test.shape) << test.form;
    EXPECT_EQ(word_form(test.form).capitalized(), test.capitalized) << test.form;
  }
}

TEST(WordForm, LowerCaseJoinsWhatCaseTellsApart) {
  EXPECT_EQ(word_form("Spoke").lower, word_form("spoke").lower);
  EXPECT_EQ(word_form("ÉLAN").lower, word_form("élan").form);
  EXPECT_NE(word_form("Spoke").form, word_form("spoke").form);
}

TEST(WordForm, EndsAreThoseOfTheLowerCase) {
  EXPECT_EQ(word_form("WALKING").last(3), word_form("singing").last(3));
  EXPECT_NE(word_form("walking").last(4), word_form("singing").last(4));
  EXPECT_EQ(word_form("Undone").first(2), word_form("unable").first(2));
  EXPECT_EQ(word_form("at").last(5), word_form("AT").last(2));
  EXPECT_EQ(word_form("Unbelievable").last(8), word_form("believable").last(8));
  EXPECT_EQ(word_form("understood").first(8), word_form("UNDERSTOne").first(8));
  EXPECT_EQ(word_form("café").last(5), word_form("CAFÉ").last(5));
}

TEST(WordForm, EmptyAndVeryLongFormsAreWords) {
  EXPECT_EQ(word_form("").size, 0U);
  const std::string longest(300, 'a');
  EXPECT_EQ(word_form(longest).size, 300U);
  EXPECT_EQ(word_form(longest).shape, WordShape::lower);
}

}  // namespace
}  // namespace quoth::token
