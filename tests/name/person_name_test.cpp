#include "name/person_name.h"

#include <gtest/gtest.h>

namespace quoth::name {
namespace {

struct Parsed {
  std::string_view words;
  std::string_view honour;
  std::string_view given;
  std::string_view middle;
  std::string_view surname;
  std::string_view suffix;
  token::Gender gender;
};

class ParseName : public testing::TestWithParam<Parsed> {};

TEST_P(ParseName, TakesANameApart) {
  const auto& want = GetParam();
  const Name name = parse_name(want.words);
  EXPECT_EQ(name.honour, want.honour);
  EXPECT_EQ(name.given, want.given);
  EXPECT_EQ(name.middle, want.middle);
  EXPECT_EQ(name.surname, want.surname);
  EXPECT_EQ(name.suffix, want.suffix);
  EXPECT_EQ(name.gender, want.gender);
}

INSTANTIATE_TEST_SUITE_P(
    Names, ParseName,
    testing::Values(
        Parsed{"Sir Henry Alder", "Sir", "Henry", "", "Alder", "", token::Gender::male},
        Parsed{"Sir Henry", "Sir", "Henry", "", "", "", token::Gender::male},
        Parsed{"Mrs. Alder", "", "", "", "Alder", "", token::Gender::female},
        Parsed{"Sen. Maria  Alder's", "", "Maria", "", "Alder", "", token::Gender::female},
        Parsed{"Joan Q. Alder", "", "Joan", "Q.", "Alder", "", token::Gender::female},
        Parsed{"Paul Alder Jr.", "", "Paul", "", "Alder", "Jr.", token::Gender::male},
        Parsed{"Lt. Gen. Paul Alder", "", "Paul", "", "Alder", "", token::Gender::male},
        Parsed{"Ursula von der Aue", "", "Ursula", "", "von der Aue", "", token::Gender::female},
        Parsed{"Mayor de Aue", "", "", "", "de Aue", "", token::Gender::unknown},
        Parsed{"Alder", "", "", "", "Alder", "", token::Gender::unknown}));

struct Pair {
  std::string_view a;
  std::string_view b;
  int likeness;
};

class Similarity : public testing::TestWithParam<Pair> {};

TEST_P(Similarity, IsTheSameFromBothSides) {
  const auto& pair = GetParam();
  EXPECT_EQ(likeness(parse_name(pair.a), parse_name(pair.b)), pair.likeness);
  EXPECT_EQ(likeness(parse_name(pair.b), parse_name(pair.a)), pair.likeness);
}

INSTANTIATE_TEST_SUITE_P(
    Names, Similarity,
    testing::Values(Pair{"William Alder", "Bill Alder", 3}, Pair{"W. Alder", "Bill Alder", 0},
                    Pair{"B. Alder", "Bill Alder", 3}, Pair{"Bill Alder", "Jane Alder", 0},
                    Pair{"Mr. Alder", "Bill Alder", 2}, Pair{"Mrs. Alder", "Bill Alder", 0},
                    Pair{"Sir Henry", "Henry Alder", 1}, Pair{"Henry", "Henry Alder", 1},
                    Pair{"Alder Jr.", "Bill Alder Sr.", 0}, Pair{"Aue", "Ursula von der Aue", 2},
                    Pair{"Bob Alder", "Robert Q. Alder", 3}, Pair{"Bill Alder", "Bill Birch", 0},
                    Pair{"O’Dell", "Kim O'Dell", 2}, Pair{"Zoe Alder", "Zoë Alder", 3},
                    Pair{"Paul Alder", "Paul Alder Jr.", 0},
                    Pair{"Bill Alder", "William Q. Alder Jr.", 3},
                    Pair{"Alder", "Paul Alder Jr.", 2},
                    Pair{"Chirstopher Alder", "Christopher Alder", 3},
                    Pair{"Martin Alder", "Martina Alder", 0}));

TEST(Slip, IsOfOneLetterOrTwoChangedAbout) {
  for (const auto* word : {"birchsten", "birchsteinn", "birchstien", "birchstain"})
    EXPECT_TRUE(is_slip("birchstein", word)) << word;
  for (const auto* word : {"birchstein", "birch", "pirchstein", "birkstien"})
    EXPECT_FALSE(is_slip("birchstein", word)) << word;
  EXPECT_FALSE(is_slip("birch", "birth"));
}

TEST(Canonical, KeepsHonoursAndDropsOffices) {
  EXPECT_EQ(canonical(parse_name("Sir Henry Alder")), "Sir Henry Alder");
  EXPECT_EQ(canonical(parse_name("Gov. Henry Q. Alder Jr.")), "Henry Q. Alder Jr.");
}

TEST(Slug, IsAsciiJoinedByHyphens) {
  EXPECT_EQ(slug("Zoë O’Dell"), "zoe-odell");
  EXPECT_EQ(slug("spokesperson for  Alder & Sons, Inc."), "spokesperson-for-alder-sons-inc");
  EXPECT_EQ(slug("…"), "speaker");
}

}  // namespace
}  // namespace quoth::name
