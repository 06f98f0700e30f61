#include "text/roles.h"

#include <gtest/gtest.h>

#include <string>

namespace quoth::text {
namespace {

using Strings = std::vector<std::string>;

Strings roles(std::string_view text) {
  Strings found;
  for (const Role role : find_roles(text, find_blocks(text))) found.emplace_back(to_string(role));
  return found;
}

const std::string kTitle = "Old bridge to close in May\n\n";
const std::string kFirst =
    "The council of Elm voted late on Monday to close the old bridge over the river for two years."
    "\n\n";
const std::string kNext =
    "Engineers found cracks in three of its arches last spring, and lorries have been kept off it."
    "\n\n";
// An article that goes on after what is looked at.
const std::string kBefore = kTitle + kFirst + kNext;
const std::string kAfter = "\n\n" + kNext + kFirst;

// The role of a paragraph amid an article.
std::string amid(const std::string& paragraph) {
  const Strings found = roles(kBefore + paragraph + kAfter);
  EXPECT_EQ(found.size(), 6U) << paragraph;
  EXPECT_EQ(found.front(), "headline");
  return found.size() == 6 ? found[3] : "";
}

struct Case {
  const char* name;
  const char* paragraph;
  const char* role;
};

TEST(Roles, WhoWroteTheArticleIsFurniture) {
  const std::string author = "Ann Lind is our bridge correspondent. She believes in steel.";
  EXPECT_EQ(roles(kTitle + "Ann Lind\n\n" + kFirst + kNext + author).back(), "furniture");
  EXPECT_EQ(roles(kTitle + kFirst + kNext + author).back(), "body");
  EXPECT_EQ(roles(kTitle + "Ann Lind\n\n" + kFirst + kNext + "Ann Lind is our mayor.").back(),
            "body");
}

class RoleAmidAnArticle : public testing::TestWithParam<Case> {};
TEST_P(RoleAmidAnArticle, IsByItsShape) { EXPECT_EQ(amid(GetParam().paragraph), GetParam().role); }

INSTANTIATE_TEST_SUITE_P(
    Paragraphs, RoleAmidAnArticle,
    testing::Values(
        Case{"ASentence", "It is the last of its kind.", "body"},
        Case{"AQuotation", "“It is the last of its kind,” said Ann Lind.", "body"},
        Case{"AQuestion", "Who will pay for it?", "body"},
        Case{"AnEllipsis", "And then it fell…", "body"},
        // headings
        Case{"ATitle", "What happens next", "heading"},
        Case{"ATitleInCapitals", "WHAT HAPPENS NEXT", "heading"},
        Case{"AShoutedSentence", "STOP THE BRIDGE NOW!", "heading"},
        Case{"AShoutedSentenceOfOneWord", "STOP!", "body"},
        Case{"ALongShoutedSentence", "WE WANT THE OLD BRIDGE TO STAY WHERE IT HAS BEEN ALL ALONG!",
             "body"},
        Case{"ATitleThatBeginsSmall", "iron and stone of Elm", "body"},
        Case{"WordsWithoutACapital", "“so it goes on", "body"},
        Case{"ATitleThatEndsWithAColon", "What happens next:", "body"},
        Case{"ATitleThatEndsWithAComma", "What happens next,", "body"},
        Case{"ATitleThatEndsWithASemicolon", "What happens next;", "body"},
        Case{"SixteenWords", "A b c d e f g h i j k l m n o p", "heading"},
        Case{"SeventeenWords", "A b c d e f g h i j k l m n o p q", "body"},
        Case{"MoreThan110Bytes",
             "Constitutionalists notwithstanding misunderstandings Constitutionalists "
             "notwithstanding misunderstandings Elm",
             "heading"},
        Case{"AShortTitleInMarks", "“The last of its kind”", "heading"},
        Case{"ALongTitleInMarks", "“It is the very last of its kind in all of Elm”", "body"},
        Case{"AYear", "1902", "heading"},
        // times
        Case{"ATimestamp", "9:45 p.m.", "heading"},
        Case{"ADate", "Monday, 12 September 2016", "heading"},
        // lists
        Case{"ABullet", "• The bridge is closed.", "item"},
        Case{"ABulletBeforeATitle", "• The bridge", "item"},
        Case{"AStar", "* The bridge is closed.", "item"},
        Case{"ALoneDash", "- The bridge is closed.", "body"},
        Case{"ALoneLongDash", "— The bridge is closed.", "body"},
        Case{"ANumberedSentence", "1. The bridge is closed.", "item"},
        Case{"ATitleBetweenDashes", "- Rain on the way -", "heading"},
        Case{"AWordBetweenOtherDashes", "- Rain on the way —", "body"},
        Case{"ANumberedTitle", "1. WHAT HAPPENS NEXT", "heading"},
        Case{"BareMarks", "* * *", "furniture"}, Case{"ALine", "____", "furniture"},
        // pictures
        Case{"ACaption", "The bridge in winter, seen from the east bank Credit: Ann Lind",
             "caption"},
        Case{"ACaptionOfAnAgency", "FILE - The old bridge at night.", "caption"},
        Case{"ACreditAlone", "Credit: Ann Lind", "furniture"},
        Case{"ACreditWithThreeWords", "The old bridge Credit: Ann Lind", "furniture"},
        Case{"ACreditWithFourWords", "The old bridge today Credit: Ann Lind", "caption"},
        // the page around the article
        Case{"AByline", "By Ann Lind and Tom Ash", "furniture"},
        Case{"APromotion", "Read more: how the bridge was built", "furniture"},
        Case{"AnAddress", "https://elm.example/bridge", "furniture"},
        Case{"AFileName", "old-bridge.jpg", "furniture"},
        Case{"AnAnswerThatLooksLikeAByline", "By noon the bridge was shut.", "body"}),
    [](const auto& test) { return test.param.name; });

TEST(Roles, OfNothingAreNone) { EXPECT_EQ(roles(""), Strings{}); }

TEST(Roles, OneParagraphIsTheBody) {
  EXPECT_EQ(roles("Old bridge to close in May."), Strings{"body"});
  EXPECT_EQ(roles(kFirst), Strings{"body"});
}

TEST(Roles, ATitleAloneIsAHeading) { EXPECT_EQ(roles("Old bridge to close"), Strings{"heading"}); }

struct Beginning {
  const char* name;
  std::string text;
  Strings roles;
};

class RolesAtTheBeginning : public testing::TestWithParam<Beginning> {};
TEST_P(RolesAtTheBeginning, AreThoseOfAHeadline) {
  EXPECT_EQ(roles(GetParam().text), GetParam().roles);
}

INSTANTIATE_TEST_SUITE_P(
    Headlines, RolesAtTheBeginning,
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
    Standfirsts, RolesAtTheBeginning,
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

TEST(Roles, TheHeadlineIsAmongTheFirstEightParagraphs) {
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

TEST(Roles, DashesMakeAListWhereThereAreTwo) {
  EXPECT_EQ(roles(kBefore + "- It is old.\n- It is cracked." + kAfter),
            (Strings{"headline", "body", "body", "item", "item", "body", "body"}));
  EXPECT_EQ(roles(kBefore + "- It is old.\n— It is cracked." + kAfter),
            (Strings{"headline", "body", "body", "body", "body", "body", "body"}));
}

TEST(Roles, ANumberedTitleAboveAListIsAnItem) {
  EXPECT_EQ(roles(kBefore + "1. The old bridge\n2. The new bridge" + kAfter)[3], "item");
}

// --- furniture that goes on

TEST(Furniture, ATitleOfRelatedArticlesEndsTheArticle) {
  EXPECT_EQ(roles(kBefore + "Related stories\n\nMayor wins again\n\n" + kFirst + kNext),
            (Strings{"headline", "body", "body", "furniture", "furniture", "body", "body"}));
  EXPECT_EQ(
      roles(kBefore + "12 comments\n\nI like it.\n\n" + kFirst + kNext),
      (Strings{"headline", "body", "body", "furniture", "furniture", "furniture", "furniture"}));
}

TEST(Furniture, NothingEndsAnArticleThatHasHardlyBegun) {
  EXPECT_EQ(roles("12 comments\n\n" + kBefore), (Strings{"furniture", "headline", "body", "body"}));
  EXPECT_EQ(roles(kTitle + kFirst + "12 comments\n\n" + kNext),
            (Strings{"headline", "body", "furniture", "body"}));
}

TEST(Furniture, AListTakesTitlesWithAParagraphUnderEach) {
  EXPECT_EQ(roles(kBefore +
                  "Related\n\nMayor wins again\n\nShe beat two rivals.\n\n"
                  "New school opens\n\n" +
                  kFirst + kNext),
            (Strings{"headline", "body", "body", "furniture", "furniture", "furniture", "furniture",
                     "body", "body"}));
  EXPECT_EQ(
      roles(kBefore + "Related\n\n• Mayor wins again\n\n• New school opens\n\n" + kFirst + kNext),
      (Strings{"headline", "body", "body", "furniture", "furniture", "furniture", "body", "body"}));
}

TEST(Furniture, AListBeforeTheArticleTakesNothing) {
  EXPECT_EQ(roles("Related\n\n" + kTitle + kFirst + kNext),
            (Strings{"furniture", "headline", "body", "body"}));
}

// --- signatures

const std::string kSpoken =
    "I have used that bridge every day of my life, and I never thought that we would see it closed."
    "\n\n";

struct Signed {
  const char* name;
  const char* paragraph;
  bool signature;
};

class SignatureUnderMarks : public testing::TestWithParam<Signed> {};
TEST_P(SignatureUnderMarks, BeginsWithADash) {
  const Strings found = roles(kBefore + "“It had to be done.”\n\n" + GetParam().paragraph + kAfter);
  ASSERT_EQ(found.size(), 7U);
  EXPECT_EQ(found[4] == "signature", GetParam().signature) << found[4];
}

INSTANTIATE_TEST_SUITE_P(
    Paragraphs, SignatureUnderMarks,
    testing::Values(
        Signed{"AName", "— Ann Lind", true}, Signed{"AHyphen", "- Ann Lind", true},
        Signed{"ANameAndARole", "— Ann Lind, engineer", true},
        Signed{"ARoleAndAName", "— City engineer, Ann Lind", true},
        Signed{"AFullStop", "— Ann Lind, engineer.", true}, Signed{"NoDash", "Ann Lind", false},
        Signed{"ABullet", "• Ann Lind", false}, Signed{"OneWord", "— Lind", false},
        Signed{"NoName", "— the engineer of Elm", false},
        Signed{"ASentence", "— Who is Ann Lind?", false},
        Signed{"Marks", "— Ann Lind, “the engineer”", false},
        Signed{"Capitals", "— ANN LIND", false}, Signed{"AColon", "— Ann Lind:", false},
        Signed{"TooManyWords",
               "— Ann Lind, the engineer who has kept the bridge for more than ten years now",
               false}),
    [](const auto& test) { return test.param.name; });

TEST(Signature, UnderMarksNeedsAParagraphWhollyInMarks) {
  for (const char* quotation :
       {"“It had to be done,” she said.", "It had to be “done.”", "It had to be done."}) {
    const Strings found = roles(kBefore + quotation + "\n\n— Ann Lind" + kAfter);
    ASSERT_EQ(found.size(), 7U);
    EXPECT_NE(found[4], "signature") << quotation;
  }
}

TEST(Signature, UnderWordsOfTheFirstPersonNeedsACommaOrANameAlone) {
  const struct {
    const char* name;
    const char* paragraph;
    bool signature;
  } cases[] = {
      {"a name", "Ann Lind", true},
      {"a name and a role", "Ann Lind, engineer", true},
      {"a role and a name", "City engineer, Ann Lind", true},
      {"a name amid other words", "Engineer of Elm Ann Lind", false},
      {"a sentence", "Ann Lind left.", false},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    const Strings found = roles(kBefore + kSpoken + test.paragraph + kAfter);
    ASSERT_EQ(found.size(), 7U);
    EXPECT_EQ(found[4] == "signature", test.signature) << found[4];
  }
}

TEST(Signature, UnderFewWordsOfTheFirstPersonIsNone) {
  EXPECT_EQ(roles(kBefore + "I have used it all my life.\n\nAnn Lind" + kAfter)[4], "heading");
}

TEST(Signature, OfAnArticleInTheFirstPersonIsNone) {
  const std::string own =
      "We had seen the bridge the year before, and I had written of it to my friends at home.\n\n";
  EXPECT_EQ(roles(kTitle + own + own + kSpoken + "Ann Lind" + kAfter)[4], "heading");
}

}  // namespace
}  // namespace quoth::text
