#include "token/word_form.h"

#include <gtest/gtest.h>

namespace quoth::token {
namespace {

TEST(Word, ShapeTellsHowItIsWritten) {
  const struct {
    std::string_view form;
    Shape shape;
    bool capitalized;
  } cases[] = {
      {"spoke", Shape::lower, false},     {"Spoke", Shape::title, true},
      {"NATO", Shape::upper, true},       {"U.N.", Shape::upper, true},
      {"I", Shape::capital, true},        {"A.", Shape::capital, true},
      {"McCain", Shape::mixed, true},     {"iPhone", Shape::mixed, false},
      {"2016", Shape::number, false},     {"1,234.5", Shape::number, false},
      {"MI5", Shape::digits, false},      {"--", Shape::mark, false},
      {"Ökonom", Shape::title, true},     {"élan", Shape::lower, false},
      {"ÖSTERREICH", Shape::upper, true}, {"北京", Shape::other, false},
  };
  for (const auto& test : cases) {
    EXPECT_EQ(look_at(test.form).shape, test.shape) << test.form;
    EXPECT_EQ(look_at(test.form).capitalized(), test.capitalized) << test.form;
  }
}

TEST(Word, LowerCaseJoinsWhatCaseTellsApart) {
  EXPECT_EQ(look_at("Spoke").lower, look_at("spoke").lower);
  EXPECT_EQ(look_at("ÉLAN").lower, look_at("élan").form);
  EXPECT_NE(look_at("Spoke").form, look_at("spoke").form);
}

TEST(Word, EndsAreThoseOfTheLowerCase) {
  EXPECT_EQ(look_at("WALKING").last(3), look_at("singing").last(3));
  EXPECT_NE(look_at("walking").last(4), look_at("singing").last(4));
  EXPECT_EQ(look_at("Undone").first(2), look_at("unable").first(2));
  EXPECT_EQ(look_at("at").last(5), look_at("AT").last(2));
  EXPECT_EQ(look_at("Unbelievable").last(8), look_at("believable").last(8));
  EXPECT_EQ(look_at("understood").first(8), look_at("UNDERSTOne").first(8));
  EXPECT_EQ(look_at("café").last(5), look_at("CAFÉ").last(5));
}

TEST(Word, EmptyAndVeryLongFormsAreWords) {
  EXPECT_EQ(look_at("").size, 0U);
  const std::string longest(300, 'a');
  EXPECT_EQ(look_at(longest).size, 300U);
  EXPECT_EQ(look_at(longest).shape, Shape::lower);
}

}  // namespace
}  // namespace quoth::token
