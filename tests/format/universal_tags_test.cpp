#include "format/universal_tags.h"

#include <gtest/gtest.h>

namespace quoth::format {
namespace {

TEST(UniversalTags, AreThoseOfTheTagAndOfSomeLemmas) {
  const struct {
    Tag tag;
    std::string_view lemma;
    std::string_view universal;
  } cases[] = {
      {Tag::none, "", ""},           {Tag::CC, "and", "CCONJ"},
      {Tag::CD, "two", "NUM"},       {Tag::DT, "the", "DET"},
      {Tag::EX, "there", "PRON"},    {Tag::IN, "of", "ADP"},
      {Tag::IN, "because", "SCONJ"}, {Tag::JJS, "best", "ADJ"},
      {Tag::MD, "will", "AUX"},      {Tag::NN, "bridge", "NOUN"},
      {Tag::NNP, "Lee", "PROPN"},    {Tag::NNPS, "Alps", "PROPN"},
      {Tag::NNS, "bridge", "NOUN"},  {Tag::POS, "'s", "PART"},
      {Tag::PRP, "she", "PRON"},     {Tag::PRP_poss, "her", "PRON"},
      {Tag::RB, "soon", "ADV"},      {Tag::RB, "not", "PART"},
      {Tag::RP, "up", "ADP"},        {Tag::TO, "to", "PART"},
      {Tag::UH, "oh", "INTJ"},       {Tag::VB, "close", "VERB"},
      {Tag::VBZ, "be", "AUX"},       {Tag::VBZ, "close", "VERB"},
      {Tag::NN, "be", "NOUN"},       {Tag::WDT, "which", "PRON"},
      {Tag::WRB, "when", "ADV"},     {Tag::HYPH, "-", "PUNCT"},
      {Tag::comma, ",", "PUNCT"},    {Tag::close_quote, "", "PUNCT"},
      {Tag::dollar, "$", "SYM"},     {Tag::hash, "#", "SYM"},
      {Tag::lrb, "(", "PUNCT"},      {Tag::rrb, ")", "PUNCT"},
  };
  for (const auto& [tag, lemma, universal] : cases) {
    EXPECT_EQ(universal_tag(tag, lemma), universal) << to_string(tag) << ' ' << lemma;
  }
}

TEST(UniversalTags, EveryTagHasOne) {
  for (int i = 1; i < kTagCount; ++i)
    EXPECT_NE(universal_tag(static_cast<Tag>(i), "word"), "") << i;
}

}  // namespace
}  // namespace quoth::format
