#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "quoth/tag.h"

namespace quoth {
namespace {

TEST(Tag, EveryTagIsReadBackFromItsName) {
  for (int i = 0; i < kTagCount; ++i) {
    const auto tag = static_cast<Tag>(i);
    EXPECT_EQ(parse_tag(to_string(tag)), tag) << to_string(tag);
  }
  EXPECT_EQ(to_string(Tag::PRP_poss), "PRP$");
  EXPECT_EQ(to_string(Tag::WRB), "WRB");
  EXPECT_EQ(to_string(Tag::NFP), "NFP");
  EXPECT_EQ(to_string(Tag::close_quote), "''");
  EXPECT_EQ(to_string(Tag::rrb), "-RRB-");
}

TEST(Tag, AnUnknownNameIsNotATag) { EXPECT_EQ(parse_tag("VERB"), std::nullopt); }

TEST(Tag, NamesAreThoseOfTreebanks) {
  const struct {
    Tag tag;
    const char* name;
  } cases[] = {
      {Tag::none, ""},    {Tag::CC, "CC"},   {Tag::NNP, "NNP"},   {Tag::WP_poss, "WP$"},
      {Tag::comma, ","},  {Tag::stop, "."},  {Tag::colon, ":"},   {Tag::open_quote, "``"},
      {Tag::dollar, "$"}, {Tag::hash, "#"},  {Tag::lrb, "-LRB-"}, {Tag::HYPH, "HYPH"},
      {Tag::VBZ, "VBZ"},  {Tag::PDT, "PDT"},
  };
  for (const auto& c : cases) EXPECT_EQ(to_string(c.tag), c.name);
}

TEST(Tag, NamesAreUnique) {
  std::vector<std::string_view> names;
  for (int i = 0; i < kTagCount; ++i) names.push_back(to_string(static_cast<Tag>(i)));
  std::ranges::sort(names);
  EXPECT_EQ(std::ranges::adjacent_find(names), names.end());
}

TEST(Tag, NamesAreCaseSensitive) {
  for (const char* name : {"nnp", "NNP ", " NNP", "NN P", "NNPX", "(", ")", "-LRB", "\""})
    EXPECT_EQ(parse_tag(name), std::nullopt) << name;
  EXPECT_EQ(parse_tag(""), Tag::none);
}

TEST(Tag, RecognizesVerbsAndNouns) {
  const struct {
    Tag tag;
    bool verb;
    bool finite;
    bool proper_noun;
    bool noun;
  } cases[] = {
      {Tag::VB, true, false, false, false},   {Tag::VBD, true, true, false, false},
      {Tag::VBG, true, false, false, false},  {Tag::VBN, true, false, false, false},
      {Tag::VBP, true, true, false, false},   {Tag::VBZ, true, true, false, false},
      {Tag::MD, false, true, false, false},   {Tag::NN, false, false, false, true},
      {Tag::NNS, false, false, false, true},  {Tag::NNP, false, false, true, true},
      {Tag::NNPS, false, false, true, true},  {Tag::UH, false, false, false, false},
      {Tag::WDT, false, false, false, false}, {Tag::none, false, false, false, false},
      {Tag::PDT, false, false, false, false}, {Tag::rrb, false, false, false, false},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(to_string(c.tag));
    EXPECT_EQ(is_verb(c.tag), c.verb);
    EXPECT_EQ(is_finite(c.tag), c.finite);
    EXPECT_EQ(is_proper_noun(c.tag), c.proper_noun);
    EXPECT_EQ(is_noun(c.tag), c.noun);
  }
}

}  // namespace
}  // namespace quoth
