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
        Parsed{"Jane Q. Alder", "", "Jane", "Q.", "Alder", "", token::Gender::female},
        Parsed{"Paul Alder Jr.", "", "Paul", "", "Alder", "Jr.", token::Gender::male},
        Parsed{"Lt. Gen. Paul Alder", "", "Paul", "", "Alder", "", token::Gender::male},
        Parsed{"Tan Sri Paul Alder", "", "Paul", "", "Alder", "", token::Gender::male},
        Parsed{"Mayor Pro Tem Jane Alder", "", "Jane", "", "Alder", "", token::Gender::female},
        Parsed{"Jane Tan", "", "Jane", "", "Tan", "", token::Gender::female},
        Parsed{"Ursula von der Aue", "", "Ursula", "", "von der Aue", "", token::Gender::female},
        Parsed{"Mayor de Aue", "", "", "", "de Aue", "", token::Gender::unknown},
        Parsed{"Al Birch", "", "Al", "", "Birch", "", token::Gender::male},
        Parsed{"al Birch", "", "", "", "al Birch", "", token::Gender::unknown},
        Parsed{"Justice Alder", "", "", "", "Alder", "", token::Gender::unknown},
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

TEST(Canonical, KeepsHonoursAndGenerationsAndDropsOfficesAndDegrees) {
  EXPECT_EQ(canonical(parse_name("Fiona Alder SC")), "Fiona Alder");
  EXPECT_EQ(canonical(parse_name("Dr. Fiona Alder, Ph.D.")), "Fiona Alder");
  EXPECT_EQ(canonical(parse_name("Sir Henry Alder")), "Sir Henry Alder");
  EXPECT_EQ(canonical(parse_name("Gov. Henry Q. Alder Jr.")), "Henry Q. Alder Jr.");
}

TEST(Slug, IsAsciiJoinedByHyphens) {
  EXPECT_EQ(slug("Zoë O’Dell"), "zoe-odell");
  EXPECT_EQ(slug("spokesperson for  Alder & Sons, Inc."), "spokesperson-for-alder-sons-inc");
  EXPECT_EQ(slug("…"), "speaker");
}

TEST(ParseName, OfNothingIsEmpty) {
  EXPECT_EQ(parse_name(""), Name{});
  EXPECT_EQ(parse_name(" \n"), Name{});
  EXPECT_EQ(canonical(Name{}), "");
  EXPECT_EQ(fullness(Name{}), 0);
}

struct Written {
  std::string_view words;
  std::string_view canonical;
  bool single;
};

TEST(ParseName, TakesTheWordsAsTheyAreWritten) {
  const Written cases[] = {
      {"Jo\n\tAlder", "Jo Alder", false},
      {"Jo Alder’s", "Jo Alder", false},
      {"JO ALDER'S", "JO ALDER", false},
      {"Jo Alders'", "Jo Alders", false},
      {"Jo Alder,", "Jo Alder", false},
      {"Paul Alder, Jr.", "Paul Alder Jr.", false},
      {"Paul Alder III", "Paul Alder III", false},
      {"Jr.", "Jr.", true},  // nothing else is the name
      {"Sir Paul", "Sir Paul", true},
      {"Sir Alder", "Sir Alder", true},
      {"Sir", "Sir", true},
      {"Mr. Mayor", "Mayor", true},
      {"Dr. Jo Q. R. Alder", "Jo Q. R. Alder", false},
      {"Zoë Ångström-Elm", "Zoë Ångström-Elm", false},
      {"de Aue", "de Aue", true},
      {"Jo van der Aue Elm", "Jo van der Aue Elm", false},
  };
  for (const Written& c : cases) {
    SCOPED_TRACE(c.words);
    const Name name = parse_name(c.words);
    EXPECT_EQ(canonical(name), c.canonical);
    EXPECT_EQ(name.single, c.single);
  }
}

TEST(ParseName, ASingleNameIsASurnameUnlessAnHonourGoesWithIt) {
  EXPECT_EQ(parse_name("Paul").surname, "Paul");
  EXPECT_EQ(parse_name("Mr. Paul").surname, "Paul");
  EXPECT_EQ(parse_name("Sir Paul").given, "Paul");
  EXPECT_EQ(parse_name("Sir Paul").surname, "");
  EXPECT_EQ(parse_name("Sir Alder").surname, "Alder");  // no given name
  EXPECT_EQ(parse_name("Sir Mr. Paul").surname, "Paul");
}

TEST(ParseName, TheTitleTellsTheGenderBeforeTheGivenName) {
  EXPECT_EQ(parse_name("Mrs. Paul Alder").gender, token::Gender::female);
  EXPECT_EQ(parse_name("Sen. Paul Alder").gender, token::Gender::male);
  EXPECT_EQ(parse_name("Zorvak Alder").gender, token::Gender::unknown);
}

TEST(SameGiven, IsASpellingAnInitialOrAPetForm) {
  const struct {
    std::string_view a;
    std::string_view b;
    bool same;
  } cases[] = {
      {"Paul", "paul", true},
      {"", "Paul", false},
      {"", "", false},
      {"P.", "Paul", true},
      {"P", "Paul", true},
      {"A.", "Paul", false},
      {"P.", "P.", true},
      {"Jo", "Joe", false},
      {"Bill", "Will", true},
      {"Bill", "William", true},
      {"Bill", "Robert", false},
      {"Zoë", "Zoe", true},
      {"Martin", "Martina", false},
      {"Chirstopher", "Christopher", true},
      {".", "Paul", false},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(std::string(c.a) + " / " + std::string(c.b));
    EXPECT_EQ(same_given(c.a, c.b), c.same);
    EXPECT_EQ(same_given(c.b, c.a), c.same);
  }
}

TEST(Fullness, GrowsWithEveryPart) {
  const std::string_view names[] = {"Alder", "J. Alder", "Jo Alder", "Jo Q. Alder",
                                    "Jo Q. Alder Jr."};
  for (std::size_t i = 1; i < std::size(names); ++i) {
    EXPECT_GT(fullness(parse_name(names[i])), fullness(parse_name(names[i - 1]))) << names[i];
  }
  EXPECT_EQ(fullness(parse_name("Sir Jo Alder")), fullness(parse_name("Jo Alder")));
}

TEST(Similarity, IsAlsoByTheMiddleName) {
  EXPECT_EQ(likeness(parse_name("W. Paul Alder"), parse_name("Paul Alder")), 3);
  EXPECT_EQ(likeness(parse_name("Paul Alder"), parse_name("W. Paul Alder")), 3);
  EXPECT_EQ(likeness(parse_name("W. Paul Alder"), parse_name("Tom Alder")), 0);
  EXPECT_TRUE(compatible(parse_name("Alder"), parse_name("Paul Alder")));
  EXPECT_FALSE(compatible(parse_name("Birch"), parse_name("Paul Alder")));
}

TEST(Similarity, IsByTheLastOfSeveralMiddleNames) {
  const Name whole = parse_name("Aung San Suu Kyi");
  EXPECT_EQ(likeness(whole, parse_name("Suu Kyi")), kSurnameAndGiven);
  EXPECT_EQ(likeness(whole, parse_name("San Suu Kyi")), kSurnameAndGiven);
  EXPECT_EQ(likeness(whole, parse_name("San Kyi")), kDifferent);
  EXPECT_EQ(likeness(parse_name("Sami Abu Alder"), parse_name("Abu Hassan Alder")), kDifferent);
}

TEST(Similarity, IsWithoutTheLastOfTwoFamilyNames) {
  const Name whole = parse_name("Ana-Mar\u00EDa Birch de la Alder");
  EXPECT_EQ(likeness(whole, parse_name("Ana-Maria Birch")), 3);
  EXPECT_EQ(likeness(parse_name("Ana-Maria Birch"), whole), 3);
  EXPECT_EQ(likeness(whole, parse_name("Ann Birch")), 0);
  EXPECT_EQ(likeness(whole, parse_name("Ana-Maria Elm")), 0);
}

TEST(ParseName, ATitleMayBeAGivenName) {
  EXPECT_EQ(parse_name("Dean Alder").given, "Dean");
  EXPECT_EQ(parse_name("Judge Dean Alder").given, "Dean");
  EXPECT_EQ(parse_name("Duke William").given, "William");
  EXPECT_EQ(parse_name("Dean Jo Alder").given, "Jo");
}

TEST(Similarity, TellsFathersFromSonsAndNotByHonours) {
  EXPECT_EQ(likeness(parse_name("Paul Alder Jr."), parse_name("Paul Alder")), 0);
  EXPECT_EQ(likeness(parse_name("Paul Alder Jr."), parse_name("Paul Alder III")), 0);
  EXPECT_EQ(likeness(parse_name("Paul Alder KC"), parse_name("Paul Alder")), 3);
  EXPECT_EQ(likeness(parse_name("Paul Alder KC"), parse_name("Paul Alder MP")), 3);
}

TEST(Similarity, OfAGivenNameAloneIsByThatWord) {
  EXPECT_EQ(likeness(parse_name("Sir Paul"), parse_name("Paul")), 1);
  EXPECT_EQ(likeness(parse_name("Paul"), parse_name("Sir Paul")), 1);
  EXPECT_EQ(likeness(parse_name("Sir Paul"), parse_name("Alder")), 0);
  EXPECT_EQ(likeness(parse_name("Sir Paul"), parse_name("Sir Paul")), 1);
}

TEST(ParseName, ASurnameAloneKeepsItsSuffix) {
  const Name name = parse_name("Mr. Alder III");
  EXPECT_EQ(name.surname, "Alder");
  EXPECT_EQ(name.suffix, "III");
  EXPECT_TRUE(name.single);
  EXPECT_EQ(parse_name("Alder Jr.").suffix, "Jr.");
}

TEST(NameSuffix, IsInAnyCase) {
  for (const auto* word : {"Jr.", "jr", "SR.", "II", "III", "iv", "QC", "MP", "Ph.D.", "Esq."}) {
    EXPECT_TRUE(is_name_suffix(word)) << word;
  }
  for (const auto* word : {"", "Alder", "I", "V", "Jr.,", "É"}) {
    EXPECT_FALSE(is_name_suffix(word)) << word;
  }
}

TEST(SurnameKey, LeavesOutParticlesAndCase) {
  EXPECT_EQ(surname_key(parse_name("Ursula von der Aue")), "aue");
  EXPECT_EQ(surname_key(parse_name("Jo O’DELL")), "o'dell");
  EXPECT_EQ(surname_key(parse_name("Sir Paul")), "paul");
  EXPECT_EQ(surname_key(Name{}), "");
}

TEST(Slip, IsNotOfShortWordsOrOtherBeginnings) {
  EXPECT_FALSE(is_slip("", ""));
  EXPECT_FALSE(is_slip("alders", "alders"));
  EXPECT_TRUE(is_slip("alders", "alder"));  // six letters and five
  EXPECT_FALSE(is_slip("alder", "aldre"));  // five letters at most
  EXPECT_FALSE(is_slip("birchstein", "birchs"));
  EXPECT_FALSE(is_slip("birchstein", "birchtsine"));
}

}  // namespace
}  // namespace quoth::name
