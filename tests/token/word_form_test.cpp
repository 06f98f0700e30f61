#include "token/word_form.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

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

// An article that has nothing but these words.
Annotation article_of(const std::vector<std::string>& words) {
  Annotation article;
  for (const std::string& word : words) {
    const auto begin = static_cast<std::uint32_t>(article.text.size());
    article.text += word;
    article.tokens.push_back(
        {{begin, static_cast<std::uint32_t>(article.text.size())}, Tag::none, {}});
  }
  return article;
}

TEST(WordForms, AWordThatIsRepeatedHasOneForm) {
  const WordForms forms = word_forms(article_of({"The", "elm", "the", "elm", "The"}));
  ASSERT_EQ(forms.size(), 5U);
  EXPECT_EQ(forms.of_token, (std::vector<Index>{0, 1, 2, 1, 0}));
  ASSERT_EQ(forms.distinct.size(), 3U);
  EXPECT_EQ(forms[3].form, word_form("elm").form);
  EXPECT_EQ(forms[3].cluster, word_form("elm").cluster);
  EXPECT_EQ(forms[2].lower, forms[0].lower);
  EXPECT_EQ(word_forms({}).size(), 0U);
}

TEST(WordForms, OfManyWordsAreAllFound) {
  std::vector<std::string> words;
  words.reserve(20000);
  for (int i = 0; i < 20000; ++i) words.push_back("w" + std::to_string(i % 7000));
  const WordForms forms = word_forms(article_of(words));
  EXPECT_EQ(forms.distinct.size(), 7000U);
  for (std::size_t i = 0; i < words.size(); ++i) {
    ASSERT_EQ(forms[i].form, word_form(words[i]).form) << i;
  }
}

}  // namespace
}  // namespace quoth::token
