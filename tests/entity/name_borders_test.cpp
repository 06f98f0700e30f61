#include "entity/name_borders.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "quoth/analyzer.h"

namespace quoth::entity {
namespace {

// The pieces that are made of names of a text, all with one label: "Leeds; Ohio".
std::string drawn(std::string_view text, const std::vector<std::string_view>& names,
                  EntityLabel label) {
  static const Analyzer analyzer = Analyzer::built_in();
  static const std::string phrases = write_gazetteer();
  const auto annotation = analyzer.annotate({.id = "a", .bytes = std::string(text)});
  const token::TokenTable table(*annotation);
  const NameArticle article(table, *Gazetteer::read(phrases));
  std::vector<Entity> found;
  for (const std::string_view name : names) {
    const auto begin = static_cast<std::uint32_t>(text.find(name));
    found.push_back({{begin, begin + static_cast<std::uint32_t>(name.size())}, label, {}});
  }
  std::string pieces;
  for (const Entity& piece : with_borders(found, article, *annotation)) {
    if (!pieces.empty()) pieces += "; ";
    pieces += annotation->text_of(piece.span);
  }
  return pieces;
}

TEST(NameBorders, WhatABodyIsForHasTwoHalves) {
  const struct {
    std::string_view text;
    std::string_view second;
    std::string_view first;
    std::string_view pieces;
  } cases[] = {
      {"The Department of Housing and Urban Growth said no.", "Urban Growth",
       "Department of Housing", "Department of Housing and Urban Growth"},
      {"The Department of Energy and Microsoft said no.", "Microsoft", "Department of Energy",
       "Department of Energy; Microsoft"},
      {"The Friends of Housing and Urban Growth said no.", "Urban Growth", "Friends of Housing",
       "Friends of Housing; Urban Growth"},
  };
  for (const auto& test : cases) {
    EXPECT_EQ(drawn(test.text, {test.first, test.second}, EntityLabel::org), test.pieces);
  }
}

TEST(NameBorders, AreDrawnByListsAndMarks) {
  const struct {
    std::string_view text;
    std::string_view name;
    EntityLabel label;
    std::string_view pieces;
  } cases[] = {
      {"We heard that Sotheby's denied the report.", "Sotheby", EntityLabel::org, "Sotheby's"},
      {"We heard of Sotheby's alleged report.", "Sotheby", EntityLabel::org, "Sotheby"},
      {"We went to see Doctor Amina there.", "Doctor Amina", EntityLabel::person, "Amina"},
      {"We saw Green MEP Eva Lind there.", "Green MEP Eva Lind", EntityLabel::person, "Eva Lind"},
      {"WE SAW EVA BAKER LIND THERE", "EVA BAKER LIND", EntityLabel::person, "EVA BAKER LIND"},
      {"Call Eva Lind - Treasurer today.", "Eva Lind - Treasurer", EntityLabel::person, "Eva Lind"},
      {"He lives in Springfield Ohio now.", "Springfield Ohio", EntityLabel::loc,
       "Springfield; Ohio"},
      {"He lives in Kansas City now.", "Kansas City", EntityLabel::loc, "Kansas City"},
      {"Keeping France Awake", "France Awake", EntityLabel::loc, "France"},
      {"They met on New York Harbor bridge.", "New York Harbor", EntityLabel::loc,
       "New York Harbor"},
      {"It was sold to Alder, Inc. last year.", "Alder", EntityLabel::org, "Alder, Inc."},
      {"It was sold to Alder, Birch and Elm.", "Alder", EntityLabel::org, "Alder"},
  };
  for (const auto& test : cases) EXPECT_EQ(drawn(test.text, {test.name}, test.label), test.pieces);
}

TEST(NameBorders, OfPersonsAreWithoutTitles) {
  const struct {
    std::string_view text;
    std::string_view name;
    std::string_view pieces;
  } cases[] = {
      {"We saw Doctor Eva Lind there.", "Doctor Eva Lind", "Eva Lind"},
      {"We saw Supt Lind there.", "Supt Lind", "Lind"},
      {"We saw Eva Lind there.", "Eva Lind", "Eva Lind"},
      {"We saw Doctor there.", "Doctor", "Doctor"},
      {"We saw Eva-Lind there.", "Eva-Lind", "Eva-Lind"},
  };
  for (const auto& test : cases) {
    EXPECT_EQ(drawn(test.text, {test.name}, EntityLabel::person), test.pieces) << test.text;
  }
}

TEST(NameBorders, OfPlacesAreThoseOfLists) {
  const struct {
    std::string_view text;
    std::string_view name;
    std::string_view pieces;
  } cases[] = {
      {"They went to Paris France again.", "Paris France", "Paris; France"},
      {"They went to New Zealand again.", "New Zealand", "New Zealand"},
      {"They went to Zorby France again.", "Zorby France", "Zorby France"},
      {"They went to Paris Zorby again.", "Paris Zorby", "Paris Zorby"},
      {"They went to Ohio 48604 again.", "Ohio 48604", "Ohio"},
  };
  for (const auto& test : cases) {
    EXPECT_EQ(drawn(test.text, {test.name}, EntityLabel::loc), test.pieces) << test.text;
  }
}

TEST(NameBorders, TakeALegalFormAfterAComma) {
  const struct {
    std::string_view text;
    std::string_view pieces;
  } cases[] = {
      {"They sold Zorby, Ltd. to us.", "Zorby, Ltd."},
      {"They sold Zorby, inc. to us.", "Zorby"},
      {"They sold Zorby", "Zorby"},
      {"They sold Zorby,", "Zorby"},
      {"They sold Zorby Inc. to us.", "Zorby"},
  };
  for (const auto& test : cases) {
    EXPECT_EQ(drawn(test.text, {"Zorby"}, EntityLabel::org), test.pieces) << test.text;
  }
  EXPECT_EQ(drawn("They saw Zorby, Ltd. there.", {"Zorby"}, EntityLabel::person), "Zorby");
}

TEST(NameBorders, TakeAnEndingThatBelongsToNobody) {
  EXPECT_EQ(drawn("Zorby's said no.", {"Zorby"}, EntityLabel::org), "Zorby's");
  EXPECT_EQ(drawn("Zorby's boats left.", {"Zorby"}, EntityLabel::org), "Zorby");
}

TEST(NameBorders, OfOnePersonAreOne) {
  const struct {
    std::string_view text;
    std::vector<std::string_view> names;
    std::string_view pieces;
  } cases[] = {
      {"They saw Albert I. Jones there.", {"Albert I.", "Jones"}, "Albert I. Jones"},
      {"They saw A. B. Jones there.", {"A.", "B.", "Jones"}, "A. B. Jones"},
      {"They saw Mark van 't Elm there.", {"Mark van", "Elm"}, "Mark van 't Elm"},
      {"They saw Omar bin Alder there.", {"Omar", "Alder"}, "Omar bin Alder"},
      {"They saw Robert (Bob) Alder there.", {"Robert", "Bob", "Alder"}, "Robert (Bob) Alder"},
      {"They saw Robert (Bob) there.", {"Robert", "Bob"}, "Robert; Bob"},
      {"They saw Albert Jones there.", {"Albert", "Jones"}, "Albert Jones"},
      {"They saw Albert, Jones there.", {"Albert", "Jones"}, "Albert; Jones"},
  };
  for (const auto& test : cases) {
    EXPECT_EQ(drawn(test.text, test.names, EntityLabel::person), test.pieces);
  }
}

TEST(NameBorders, LettersAfterANameAreNoName) {
  EXPECT_EQ(drawn("Jo Alder KC said no.", {"Jo Alder", "KC"}, EntityLabel::person), "Jo Alder");
  EXPECT_EQ(drawn("Jo Alder Elm Works said no.", {"Jo Alder", "Elm Works"}, EntityLabel::person),
            "Jo Alder; Elm Works");
}

TEST(NameBorders, OfNothingAreNone) { EXPECT_EQ(drawn("They left.", {}, EntityLabel::org), ""); }

}  // namespace
}  // namespace quoth::entity
