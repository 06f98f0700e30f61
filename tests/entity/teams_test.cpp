#include "entity/teams.h"

#include <gtest/gtest.h>

#include <string>

#include "token/tokenizer.h"

namespace quoth::entity {
namespace {

// The names of a text, with the label that each has when teams are recognized: "ORG Elm; LOC Oak".
// `places` are the names that were found as places, wherever they stand.
std::string labelled(const std::string& text, const std::vector<std::string_view>& places,
                     EntityLabel label = EntityLabel::loc) {
  static const std::string kPhrases = write_gazetteer();
  Annotation annotation;
  annotation.text = text;
  annotation.paragraphs = {{{0, static_cast<std::uint32_t>(text.size())}, Role::body}};
  token::Tokenized tokenized = token::tokenize(text, annotation.paragraphs);
  annotation.tokens = std::move(tokenized.tokens);
  annotation.sentences = std::move(tokenized.sentences);
  for (Token& token : annotation.tokens) {
    const std::string_view form = annotation.text_of(token.span);
    if (form == "'s") token.tag = Tag::POS;
    if (form == "went" || form == "played") token.tag = Tag::VBD;
  }
  std::vector<Entity> names;
  for (const Token& token : annotation.tokens) {
    for (const std::string_view place : places) {
      if (annotation.text_of({token.span.begin, token.span.begin + static_cast<std::uint32_t>(
                                                                       place.size())}) == place) {
        names.push_back(
            {{token.span.begin, token.span.begin + static_cast<std::uint32_t>(place.size())},
             label,
             {}});
      }
    }
  }
  const token::TokenTable table(annotation);
  const NameArticle article(table, *Gazetteer::read(kPhrases));
  std::string found;
  std::uint32_t end = 0;
  for (const Entity& name : with_teams(names, article, annotation)) {
    EXPECT_GE(name.span.begin, end) << "names overlap";
    end = name.span.end;
    if (!found.empty()) found += "; ";
    found += std::string(to_string(name.label)) + " " + std::string(annotation.text_of(name.span));
  }
  return found;
}

// Three words of sport, which make a short text one of sport.
const std::string kSport = "The soccer league has the standings .\n";

struct Case {
  const char* name;
  const char* text;
  const char* names;
};

class TeamRows : public testing::TestWithParam<Case> {};
TEST_P(TeamRows, HaveTeams) { EXPECT_EQ(labelled(kSport + GetParam().text, {}), GetParam().names); }

INSTANTIATE_TEST_SUITE_P(
    Lines, TeamRows,
    testing::Values(
        Case{"Result", "Zorby 2 Quilham 1", "ORG Zorby; ORG Quilham"},
        Case{"ResultWithScorers", "Zorby 2 ( Lind 3 , 9 ) Quilham 1", ""},
        Case{"ResultOfNamesOfTwoWords", "Zorby Town 2 West Quilham 1",
             "ORG Zorby Town; ORG West Quilham"},
        Case{"ResultWithoutTheSecondScore", "Zorby 2 Quilham", ""},
        Case{"Table", "Zorby 4 3 1 0 7", "ORG Zorby"},
        Case{"TableOfThreeNumbers", "Zorby 4 3 1", "ORG Zorby"},
        Case{"TableOfTwoNumbers", "Zorby 4 3", ""},
        Case{"TableWithDashes", "Zorby 4 - .476", "ORG Zorby"},
        Case{"TableWithANumberInFront", "1 . Zorby 4 3 1 0 7", "ORG Zorby"},
        Case{"TableThatBeginsWithADash", "Zorby - 4 3 1", ""},
        Case{"TableThatEndsInADate", "Zorby 4 3 1 1996-08-31", ""},
        Case{"TableThatEndsInWords", "Zorby 4 3 1 points", ""},
        Case{"Fixture", "Zorby v Quilham", "ORG Zorby; ORG Quilham"},
        Case{"FixtureWithVersus", "Zorby vs Quilham", "ORG Zorby; ORG Quilham"},
        Case{"FixtureAtAPlace", "Zorby at Quilham", "ORG Zorby"},
        Case{"FixturesSideBySide", "Zorby v Quilham , Elmton v Oakby",
             "ORG Zorby; ORG Quilham; ORG Elmton; ORG Oakby"},
        Case{"FixtureWithATime", "Zorby v Quilham ( 1930 )", "ORG Zorby; ORG Quilham"},
        Case{"FixtureThatGoesOn", "Zorby v Quilham tonight", ""},
        Case{"WithALabelInFront", "Postponed : Zorby v Quilham", "ORG Zorby; ORG Quilham"},
        Case{"ClubsOfOneName", "Radni ( N ) 2 Quilham 1", "ORG Radni ( N ); ORG Quilham"},
        Case{"Players", "J. Zorby 2 Quilham 1", ""}, Case{"LowerCase", "zorby 2 quilham 1", ""},
        Case{"Country", "France 2 Quilham 1", "LOC France; ORG Quilham"},
        Case{"TwoWords", "Zorby 2", ""},
        Case{"TooManyWordsForATeam", "Zorby Elmton Oakby Birch Alder Ash 2 Quilham 1", ""},
        Case{"Date", "Zorby 1996-08-31", ""}),
    [](const auto& test) { return test.param.name; });

TEST(Teams, OfRowsAreTeamsEverywhereInTheArticle) {
  EXPECT_EQ(labelled(kSport + "Zorby 2 Quilham 1\nFans of Zorby left .", {"Zorby"}),
            "ORG Zorby; ORG Quilham; ORG Zorby");
}

TEST(Teams, OfRowsTakeThePlaceOfNamesThere) {
  EXPECT_EQ(labelled(kSport + "Zorby Town 2 Quilham 1", {"Town", "Quilham"}),
            "ORG Zorby Town; ORG Quilham");
}

TEST(Teams, ThatPlayInSentencesAreTeams) {
  const struct {
    const char* name;
    const char* text;
    const char* names;
  } cases[] = {
      {"a word of the match after it", "So Zorby beat them .", "ORG Zorby"},
      {"a word after its possessive", "So Zorby 's captain left .", "ORG Zorby"},
      {"a verb in the past after it", "So Zorby went on .", "ORG Zorby"},
      {"no verb after its possessive", "So Zorby 's went on .", "LOC Zorby"},
      {"a score after it", "So Zorby 3 was it .", "ORG Zorby"},
      {"a word of the match before it", "They beat Zorby again .", "ORG Zorby"},
      {"against it", "They stood against Zorby again .", "ORG Zorby"},
      {"another word after it", "So Zorby rains on .", "LOC Zorby"},
      {"in it", "They met in Zorby again .", "LOC Zorby"},
      {"the word on the next line", "They saw Zorby\nbeat them .", "LOC Zorby"},
      {"the word on the line before", "They beat\nZorby is old .", "LOC Zorby"},
      {"at the end", "They beat Zorby", "ORG Zorby"},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(labelled(kSport + test.text, {"Zorby"}), test.names);
  }
}

TEST(Teams, ThatPlayOnceAreTeamsButWhereTheyAreThePlace) {
  EXPECT_EQ(labelled(kSport + "So Zorby beat them .\nThe hall in Zorby is cold .\nZorby is old .",
                     {"Zorby"}),
            "ORG Zorby; LOC Zorby; ORG Zorby");
  for (const char* where : {"in", "near", "from", "outside", "at"}) {
    EXPECT_EQ(labelled(kSport + "So Zorby beat them .\nThey met " + where + " Zorby .", {"Zorby"}),
              "ORG Zorby; LOC Zorby")
        << where;
  }
}

TEST(Teams, ThePlaceThatAnArticleIsFromStaysAPlace) {
  EXPECT_EQ(labelled("Zorby 1996-08-31\n" + kSport + "So Zorby beat them .", {"Zorby"}),
            "LOC Zorby; ORG Zorby");
}

TEST(Teams, CountriesStayPlaces) {
  EXPECT_EQ(labelled(kSport + "So France beat them .", {"France"}), "LOC France");
}

TEST(Teams, APersonDoesNotMakeATeam) {
  EXPECT_EQ(labelled(kSport + "So Zorby beat them .", {"Zorby"}, EntityLabel::person),
            "PERSON Zorby");
  EXPECT_EQ(
      labelled(kSport + "Zorby 2 Quilham 1\nSo Zorby beat them .", {"Zorby"}, EntityLabel::person),
      "ORG Zorby; ORG Quilham; ORG Zorby");
}

TEST(Teams, AreOfArticlesOfSport) {
  EXPECT_EQ(labelled("So Zorby beat them .\nZorby 2 Quilham 1", {"Zorby"}), "LOC Zorby; LOC Zorby");
  EXPECT_EQ(labelled("The soccer league is old .\nSo Zorby beat them .", {"Zorby"}), "LOC Zorby");
  EXPECT_EQ(labelled("The soccer league has a striker .\nSo Zorby beat them .", {"Zorby"}),
            "ORG Zorby");
}

TEST(Teams, ThreeWordsOfSportAreTooFewForALongArticle) {
  std::string filler;
  for (int i = 0; i < 90; ++i) filler += "the bread is old .\n";
  EXPECT_EQ(labelled(kSport + filler + "So Zorby beat them .", {"Zorby"}), "LOC Zorby");
  EXPECT_EQ(labelled(kSport + filler + "It was soccer .\nSo Zorby beat them .", {"Zorby"}),
            "ORG Zorby");
}

TEST(Teams, ManyRowsMakeAnArticleOneOfSport) {
  const std::string five = "Zorby 2 Quilham 1\nElmton 0 Oakby 0\nBirchby 4 3 1 0\n";
  EXPECT_EQ(labelled(five, {"Zorby"}), "LOC Zorby");
  EXPECT_EQ(labelled(five + "Ashham 3 3 1 0\n", {"Zorby"}),
            "ORG Zorby; ORG Quilham; ORG Elmton; ORG Oakby; ORG Birchby; ORG Ashham");
}

TEST(Teams, OfNothingAreNone) { EXPECT_EQ(labelled("Nothing", {}), ""); }

}  // namespace
}  // namespace quoth::entity
