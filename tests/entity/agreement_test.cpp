#include "entity/agreement.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "quoth/analyzer.h"

namespace quoth::entity {
namespace {

// The names of a text of which the model found none: "FBI; G20".
std::string added(std::string_view text) {
  static const Analyzer analyzer = Analyzer::built_in();
  static const std::string phrases = write_gazetteer();
  const auto annotation = analyzer.annotate({.id = "a", .bytes = std::string(text)});
  const token::TokenTable table(*annotation);
  const NameArticle article(table, *Gazetteer::read(phrases));
  std::string names;
  for (const Entity& name : in_agreement({}, article, *annotation)) {
    if (!names.empty()) names += "; ";
    names += annotation->text_of(name.span);
    EXPECT_EQ(name.label, EntityLabel::org);
  }
  return names;
}

TEST(Agreement, FindsListedAcronymsWhereverTheyStand) {
  EXPECT_EQ(added("He asked the FBI and the G20 about it."), "FBI; G20");
  EXPECT_EQ(added("He asked the XBI about it."), "");
  EXPECT_EQ(added("THE FBI IS LATE"), "");
}

// The names of a text after the labels given to them agree: "ORG Elm; LOC Oak". Each is a form and
// a label, given to the words in their order.
std::string agreed(std::string_view text,
                   const std::vector<std::pair<std::string_view, EntityLabel>>& names) {
  static const Analyzer analyzer = Analyzer::built_in();
  static const std::string phrases = write_gazetteer();
  const auto annotation = analyzer.annotate({.id = "a", .bytes = std::string(text)});
  const token::TokenTable table(*annotation);
  const NameArticle article(table, *Gazetteer::read(phrases));
  std::vector<Entity> given;
  std::size_t from = 0;
  for (const auto& [form, label] : names) {
    const std::size_t begin = annotation->text.find(form, from);
    EXPECT_NE(begin, std::string::npos) << form;
    from = begin + form.size();
    given.push_back(
        {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(from)}, label, {}});
  }
  std::string found;
  for (const Entity& name : in_agreement(given, article, *annotation)) {
    if (!found.empty()) found += "; ";
    found += std::string(to_string(name.label)) + " " + std::string(annotation->text_of(name.span));
  }
  return found;
}

constexpr EntityLabel kPerson = EntityLabel::person;
constexpr EntityLabel kOrg = EntityLabel::org;
constexpr EntityLabel kLoc = EntityLabel::loc;

TEST(Agreement, WhatMostMentionsAreAllAre) {
  const std::string_view four = "They saw Zorby, and Zorby saw them; so Zorby met Zorby.";
  EXPECT_EQ(agreed(four, {{"Zorby", kOrg}, {"Zorby", kOrg}, {"Zorby", kOrg}, {"Zorby", kLoc}}),
            "ORG Zorby; ORG Zorby; ORG Zorby; ORG Zorby");
  EXPECT_EQ(agreed(four, {{"Zorby", kOrg}, {"Zorby", kOrg}, {"Zorby", kLoc}, {"Zorby", kLoc}}),
            "ORG Zorby; ORG Zorby; LOC Zorby; LOC Zorby");
}

TEST(Agreement, TwoOfThreeAreNotMost) {
  EXPECT_EQ(agreed("They saw Zorby, and Zorby saw Zorby.",
                   {{"Zorby", kOrg}, {"Zorby", kOrg}, {"Zorby", kLoc}}),
            "ORG Zorby; ORG Zorby; LOC Zorby");
}

TEST(Agreement, AStormIsNoPerson) {
  EXPECT_EQ(agreed("They fled Hurricane Zelda, and Zelda grew.",
                   {{"Hurricane Zelda", kPerson}, {"Zelda", kPerson}}),
            "MISC Hurricane Zelda; MISC Zelda");
  EXPECT_EQ(agreed("They fled Hurricane Zelda, and Zelda Lind saw it.",
                   {{"Hurricane Zelda", kPerson}, {"Zelda Lind", kPerson}}),
            "MISC Hurricane Zelda; PERSON Zelda Lind");
}

TEST(Agreement, AListedOrganizationIsOne) {
  EXPECT_EQ(agreed("They wrote to Facebook again.", {{"Facebook", kLoc}}), "ORG Facebook");
}

TEST(Agreement, PartsOfAPersonsNameAreFoundElsewhere) {
  EXPECT_EQ(agreed("Then Anna Quilp met them. They asked Quilp again.", {{"Anna Quilp", kPerson}}),
            "PERSON Anna Quilp; PERSON Quilp");
}

TEST(Agreement, OfTwoLabelsNoneIsTakenElsewhere) {
  EXPECT_EQ(agreed("They asked Quilp in Quilp. Then they asked Quilp again.",
                   {{"Quilp", kPerson}, {"Quilp", kLoc}}),
            "PERSON Quilp; LOC Quilp");
}

TEST(Agreement, OfNothingIsNothing) {
  const Annotation none;
  const token::TokenTable table(none);
  EXPECT_TRUE(in_agreement({}, NameArticle(table, Gazetteer()), none).empty());
}

}  // namespace
}  // namespace quoth::entity
