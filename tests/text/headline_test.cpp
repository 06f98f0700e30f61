#include "text/headline.h"

#include <gtest/gtest.h>

#include <string>

#include "text/sample_article.h"

namespace quoth::text {
namespace {

struct Beginning {
  const char* name;
  std::string text;
  Strings roles;
};

class HeadlineAtTheBeginning : public testing::TestWithParam<Beginning> {};
TEST_P(HeadlineAtTheBeginning, IsFoundWithItsStandfirst) {
  EXPECT_EQ(roles(GetParam().text), GetParam().roles);
}

INSTANTIATE_TEST_SUITE_P(
    Headlines, HeadlineAtTheBeginning,
    testing::Values(
        Beginning{"ATitle", kTitle + kFirst, {"headline", "body"}},
        Beginning{"ASentenceBeforeALongerOne",
                  "Old bridge will close.\n\n" + kFirst,
                  {"headline", "body"}},
        Beginning{"ASentenceBeforeAShorterOne", kFirst + "It is old.", {"body", "body"}},
        Beginning{"ASentenceOnTheLineBefore",
                  "Old bridge will close.\nThe council of Elm voted for it on Monday.",
                  {"body", "body"}},
        Beginning{"NoneWithAColon", "Old bridge to close:\n\n" + kFirst, {"body", "body"}},
        Beginning{"NoneWithABullet", "• Old bridge to close\n\n" + kFirst, {"item", "body"}},
        Beginning{"AfterFurniture",
                  "Advertisement\n\n" + kTitle + kFirst,
                  {"furniture", "headline", "body"}},
        Beginning{"AfterARubric", "Local\n\n" + kTitle + kFirst, {"furniture", "headline", "body"}},
        Beginning{"AfterARubricOfThreeWords",
                  "Elm And Oak\n\n" + kTitle + kFirst,
                  {"furniture", "headline", "body"}},
        Beginning{"AfterTwoRubrics",
                  "Elm\n\nLocal\n\n" + kTitle + kFirst,
                  {"headline", "heading", "heading", "body"}},
        Beginning{
            "ARubricBeforeASentenceIsTheHeadline", "Local\n\n" + kFirst, {"headline", "body"}},
        Beginning{"TooLong", std::string(201, 'A') + "\n\n" + kFirst, {"body", "body"}}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Standfirsts, HeadlineAtTheBeginning,
    testing::Values(
        Beginning{"BeforeAHeading",
                  kTitle + "Drivers face two years of detours.\n\nWhy now\n\n" + kFirst,
                  {"headline", "standfirst", "heading", "body"}},
        Beginning{"BeforeAList",
                  kTitle + "Drivers face two years of detours.\n\n• It is old.\n\n" + kFirst,
                  {"headline", "standfirst", "item", "body"}},
        Beginning{"BeforeAByline",
                  kTitle + "Drivers face two years of detours.\n\nBy Ann Lind\n\n" + kFirst,
                  {"headline", "standfirst", "furniture", "body"}},
        Beginning{"BeforeADate",
                  kTitle + "Drivers face two years of detours.\n\n12 September 2016\n\n" + kFirst,
                  {"headline", "standfirst", "heading", "body"}},
        Beginning{"BeforeADateline",
                  kTitle + "Drivers face two years of detours.\n\nELMTON (Wire) - " + kFirst,
                  {"headline", "standfirst", "body"}},
        Beginning{"BeforeADatelineWithALongDash",
                  kTitle + "Drivers face two years of detours.\n\nELMTON — " + kFirst,
                  {"headline", "standfirst", "body"}},
        Beginning{"NotBeforeADashAmidASentence",
                  kTitle + "Drivers face two years of detours.\n\nElmton — " + kFirst,
                  {"headline", "body", "body"}},
        Beginning{"NotBeforeAShortWordInCapitals",
                  kTitle + "Drivers face two years of detours.\n\nELM — " + kFirst,
                  {"headline", "body", "body"}},
        Beginning{"ATitleUnderTheHeadline",
                  kTitle + "Drivers face two years of detours\n\n" + kFirst,
                  {"headline", "standfirst", "body"}},
        Beginning{"OnTheNextLine",
                  "Old bridge to close;\nDrivers face two years of detours\n\n" + kFirst,
                  {"headline", "standfirst", "body"}},
        Beginning{"NotBeforeASentence",
                  kTitle + "Drivers face two years of detours.\n\n" + kFirst,
                  {"headline", "body", "body"}},
        Beginning{"NotWithThreeWords",
                  kTitle + "Drivers face detours.\n\nWhy now\n\n" + kFirst,
                  {"headline", "body", "heading", "body"}},
        Beginning{"NotInMarks",
                  kTitle + "“Drivers face two years of detours.”\n\nWhy now\n\n" + kFirst,
                  {"headline", "body", "heading", "body"}},
        Beginning{"NotWithAColon",
                  kTitle + "Drivers face two years of detours:\n\nWhy now\n\n" + kFirst,
                  {"headline", "body", "heading", "body"}},
        Beginning{
            "NotAtTheEnd", kTitle + "Drivers face two years of detours.", {"headline", "body"}},
        Beginning{
            "PastFurniture",
            kTitle + "old-bridge.jpg\n\nDrivers face two years of detours.\n\nWhy now\n\n" + kFirst,
            {"headline", "furniture", "standfirst", "heading", "body"}},
        Beginning{
            "NotPastAByline",
            kTitle + "By Ann Lind\n\nDrivers face two years of detours.\n\nWhy now\n\n" + kFirst,
            {"headline", "furniture", "body", "heading", "body"}}),
    [](const auto& test) { return test.param.name; });

TEST(Headline, IsAmongTheFirstEightParagraphs) {
  std::string furniture;
  Strings expected;
  for (int i = 0; i < 7; ++i) {
    furniture += "old-bridge.jpg\n\n";
    expected.emplace_back("furniture");
  }
  expected.emplace_back("headline");
  expected.emplace_back("body");
  EXPECT_EQ(roles(furniture + kTitle + kFirst), expected);
  expected.insert(expected.begin(), "furniture");
  expected[8] = "heading";
  EXPECT_EQ(roles("old-bridge.jpg\n\n" + furniture + kTitle + kFirst), expected);
}

}  // namespace
}  // namespace quoth::text
