#include "entity/names.h"

#include <gtest/gtest.h>

#include <string>

#include "encoder/written_encoding.h"
#include "model/embedded.h"
#include "model/model_file.h"
#include "quoth/analyzer.h"
#include "token/token_table.h"

namespace quoth::entity {
namespace {

// The names of a text as "PERSON Ann Lee; LOC Leeds".
std::string names_in(std::string_view text) {
  static const Analyzer analyzer = Analyzer::built_in();
  const auto annotation = analyzer.annotate({.id = "a", .bytes = std::string(text)});
  std::string names;
  for (const Entity& entity : annotation->entities) {
    if (entity.label > EntityLabel::misc) continue;
    if (!names.empty()) names += "; ";
    names += to_string(entity.label);
    names += ' ';
    names += annotation->text_of(entity.span);
  }
  return names;
}

TEST(Names, AreFoundInNews) {
  const struct {
    std::string_view text;
    std::string_view names;
  } cases[] = {
      {"Yesterday Martha Okafor visited a school in Manchester.",
       "PERSON Martha Okafor; LOC Manchester"},
      {"A spokesman for the United Nations said France had agreed.",
       "ORG United Nations; LOC France"},
      {"The talks with Mr. Lindqvist were held in Stockholm on Friday.",
       "PERSON Lindqvist; LOC Stockholm"},
      {"Shares of General Motors fell after the German company spoke to Reuters.",
       "ORG General Motors; MISC German; ORG Reuters"},
      {"Nothing was found in the old house.", ""},
  };
  for (const auto& test : cases) EXPECT_EQ(names_in(test.text), test.names);
}

// The encoder's labels, BIOES in the order of EntityLabel, in place of the features'.
TEST(Names, OfTheEncoderAreTakenWhereThereIsOne) {
  Annotation annotation =
      *Analyzer::built_in({.fast = true}).annotate({.id = "a", .bytes = "Then ann lee met zorb."});
  const auto label = [](EntityLabel name, std::size_t place) {
    return 1 + 4 * static_cast<std::size_t>(name) + place;
  };
  encoder::WrittenEncoding written(annotation.tokens.size());
  written.label(encoder::Output::names, 1, label(EntityLabel::person, 0));
  written.label(encoder::Output::names, 2, label(EntityLabel::person, 2));
  written.label(encoder::Output::names, 4, label(EntityLabel::org, 3));
  const encoder::Encoding encoding = written.make();
  const auto finder = NameFinder::load(*model::embedded("models/names.bin"));
  const auto names = finder->find(token::TokenTable(annotation), &encoding);
  ASSERT_EQ(names.size(), 2U);
  EXPECT_EQ(annotation.text_of(names[0].span), "ann lee");
  EXPECT_EQ(names[0].label, EntityLabel::person);
  EXPECT_EQ(annotation.text_of(names[1].span), "zorb");
  EXPECT_EQ(names[1].label, EntityLabel::org);
}

TEST(Names, InSportTownsThatPlayAreTeams) {
  const std::string results =
      "Soccer results of the league matches on Sunday :\n"
      "Derby 2 Norwich 1\nBarnsley 0 Bury 0\nPostponed : Oldham v Stoke\n"
      "Soccer league standings :\nWalsall 4 3 1 0 7 4 10\nFrance 4 3 0 1 5 3 9\n";
  EXPECT_EQ(names_in(results),
            "ORG Derby; ORG Norwich; ORG Barnsley; ORG Bury; ORG Oldham; ORG Stoke; ORG Walsall; "
            "LOC France");
  const std::string story =
      "Kent beat Surrey by four wickets in the county cricket championship on Monday. "
      "The innings of the match was played in Canterbury. The batsmen of Kent were unbeaten.";
  EXPECT_EQ(names_in(story), "ORG Kent; ORG Surrey; LOC Canterbury; ORG Kent");
}

TEST(Names, OutsideOfSportTownsStayPlaces) {
  EXPECT_EQ(names_in("Essex and Surrey lost half of their apples to the frost."),
            "LOC Essex; LOC Surrey");
}

TEST(Names, AListedOrganizationHasOneLabelInEverySentence) {
  EXPECT_EQ(
      names_in("The photographs of Omar Reyes were on Facebook, he said. He wrote to Facebook."),
      "PERSON Omar Reyes; ORG Facebook; ORG Facebook");
}

TEST(Names, AStormIsNoPersonAnywhereInTheArticle) {
  EXPECT_EQ(names_in("Officials warned on Tuesday of Hurricane Martha. On Friday, Martha was near "
                     "Cuba, and Martha weakened later.")
                .find("PERSON"),
            std::string::npos);
}

TEST(Names, AddressesAreNone) {
  EXPECT_EQ(names_in("See https://www.example.org/News/Paris.html for the rest."), "");
}

TEST(Names, AModelOfAnotherKindIsAnError) {
  EXPECT_EQ(NameFinder::load(*model::embedded("models/pos.bin")).error().reason,
            "is a model of kind 'pos', not 'names'");
  const std::string hollow = model::write_model("names", {{"phrases", ""}});
  EXPECT_EQ(NameFinder::load(hollow).error().reason, "is damaged: a section is missing");
}

}  // namespace
}  // namespace quoth::entity
