#include "tag/lemmatizer.h"

#include <gtest/gtest.h>

namespace quoth::tag {
namespace {

TEST(LemmaRule, CutsAndAdds) {
  EXPECT_EQ(apply({3, true, "y"}, "Stories"), "story");
  EXPECT_EQ(apply({0, true, {}}, "ÉCOLE"), "école");
  EXPECT_EQ(apply({0, false, {}}, "Parker"), "Parker");
  EXPECT_EQ(apply({6, true, "x"}, "at"), "at");
  EXPECT_EQ(apply({2, true, "would"}, "\u2019d"), "\u2019d");  // never within a code point
}

TEST(Lemmatizer, TheMostSpecialKeyDecides) {
  const std::vector<LemmaRule> rules = {{}, {1, true, {}}, {3, true, "y"}, {3, true, "ie"}};
  const std::string bytes =
      write_lemmas(rules, {{ending_key(Tag::NNS, token::word_form("s"), 1), 1},
                           {ending_key(Tag::NNS, token::word_form("ies"), 3), 2},
                           {whole_word_key(Tag::NNS, token::word_form("lies")), 3}});
  const auto lemmatizer = Lemmatizer::read(bytes);
  ASSERT_TRUE(lemmatizer);
  EXPECT_EQ(apply(lemmatizer->rule_for(Tag::NNS, token::word_form("cats")), "cats"), "cat");
  EXPECT_EQ(apply(lemmatizer->rule_for(Tag::NNS, token::word_form("stories")), "stories"), "story");
  EXPECT_EQ(apply(lemmatizer->rule_for(Tag::NNS, token::word_form("lies")), "lies"), "lie");
  EXPECT_EQ(apply(lemmatizer->rule_for(Tag::NNS, token::word_form("children")), "children"),
            "children");
  EXPECT_EQ(apply(lemmatizer->rule_for(Tag::VBZ, token::word_form("cats")), "cats"), "cats");
}

TEST(Lemmatizer, RulesThatAreMissingAreAnError) {
  const std::string bytes =
      write_lemmas({{}, {1, true, {}}}, {{ending_key(Tag::NNS, token::word_form("s"), 1), 1}});
  EXPECT_FALSE(Lemmatizer::read(std::string_view(bytes).substr(0, bytes.size() - 16)));
  EXPECT_FALSE(Lemmatizer::read(std::string_view(bytes).substr(0, 20)));
}

}  // namespace
}  // namespace quoth::tag
