#include "token/clitics.h"

#include <gtest/gtest.h>

#include <string>

#include "text/characters.h"

namespace quoth::token {
namespace {

// "do|n't".
std::string cut(std::string_view word) {
  bool apostrophe = false;
  for (std::size_t place = 0; place < word.size();) {
    const text::Character c = text::character_at(word, place);
    apostrophe |= text::is_apostrophe(c.code);
    place += c.size;
  }
  const Cuts cuts = find_cuts(word, apostrophe);
  std::string written;
  std::uint32_t begin = 0;
  for (std::uint32_t i = 0; i < cuts.count; ++i) {
    EXPECT_GT(cuts.places.at(i), begin) << word;
    EXPECT_LT(cuts.places.at(i), word.size()) << word;
    written += std::string(word.substr(begin, cuts.places.at(i) - begin)) + "|";
    begin = cuts.places.at(i);
  }
  return written + std::string(word.substr(begin));
}

struct Case {
  const char* name;
  std::vector<std::pair<const char*, const char*>> words;
};

class Clitics : public testing::TestWithParam<Case> {};
TEST_P(Clitics, AreCutOff) {
  for (const auto& [word, pieces] : GetParam().words) EXPECT_EQ(cut(word), pieces);
}

INSTANTIATE_TEST_SUITE_P(
    Words, Clitics,
    testing::Values(Case{"Negation",
                         {{"don't", "do|n't"},
                          {"DON'T", "DO|N'T"},
                          {"don’t", "do|n’t"},
                          {"isn't", "is|n't"},
                          {"won't", "wo|n't"},
                          {"can't", "ca|n't"}}},
                    Case{"AnApostropheBeforeATThatNegatesNothing",
                         {{"that't", "that't"}, {"t't", "t't"}, {"n't", "n't"}, {"an't", "a|n't"}}},
                    Case{"OfVerbs",
                         {{"we'll", "we|'ll"},
                          {"they're", "they|'re"},
                          {"I've", "I|'ve"},
                          {"she'd", "she|'d"},
                          {"I'm", "I|'m"},
                          {"WE'LL", "WE|'LL"},
                          {"we’ll", "we|’ll"}}},
                    Case{"Possessive",
                         {{"Palmer's", "Palmer|'s"},
                          {"Palmer’s", "Palmer|’s"},
                          {"PALMER'S", "PALMER|'S"},
                          {"café's", "café|'s"},
                          {"Dvořák’s", "Dvořák|’s"},
                          {"北京's", "北京|'s"}}},
                    Case{"Several",
                         {{"we'll've", "we|'ll|'ve"},
                          {"shouldn't've", "should|n't|'ve"},
                          {"y'all'd've", "y'all|'d|'ve"},
                          {"a's's's's's", "a's|'s|'s|'s|'s"}}},
                    Case{"OfNothing",
                         {{"O'Hara", "O'Hara"},
                          {"rock'n'roll", "rock'n'roll"},
                          {"o'clock", "o'clock"},
                          {"farmers'", "farmers'"},
                          {"'s", "'s"},
                          {"'", "'"},
                          {"’", "’"},
                          {"ma'am", "ma'am"},
                          {"Palmer'sx", "Palmer'sx"}}},
                    Case{"Listed",
                         {{"cannot", "can|not"},
                          {"Cannot", "Can|not"},
                          {"CANNOT", "CAN|NOT"},
                          {"gonna", "gon|na"},
                          {"dont", "do|nt"},
                          {"Im", "I|m"},
                          {"y'all", "y'|all"},
                          {"y’all", "y’|all"},
                          {"Y’ALL", "Y’|ALL"},
                          {"c'mon", "c'm|on"},
                          {"c’mon", "c’m|on"}}},
                    Case{"NotListed",
                         {{"IM", "IM"},
                          {"can", "can"},
                          {"cannots", "cannots"},
                          {"kumquat", "kumquat"},
                          {"", ""},
                          {"a", "a"}}}),
    [](const auto& test) { return test.param.name; });

TEST(Cuts, WithoutAnApostropheOnlyListedWordsAreCut) {
  EXPECT_EQ(find_cuts("Palmer's", false).count, 0U);
  EXPECT_EQ(find_cuts("cannot", false).count, 1U);
}

TEST(Cuts, AreAtMostFour) {
  const Cuts cuts = find_cuts("a's's's's's's", true);
  EXPECT_EQ(cuts.count, 4U);
  EXPECT_EQ(cuts.places, (std::array<std::uint32_t, 4>{5, 7, 9, 11}));
}

TEST(Cuts, OfAVeryLongWordAreFound) {
  const std::string name(5000, 'x');
  const Cuts cuts = find_cuts(name + "'s", true);
  EXPECT_EQ(cuts.count, 1U);
  EXPECT_EQ(cuts.places[0], 5000U);
}

}  // namespace
}  // namespace quoth::token
