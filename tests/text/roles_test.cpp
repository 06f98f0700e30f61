#include "text/roles.h"

#include <gtest/gtest.h>

#include <string>

#include "text/sample_article.h"

namespace quoth::text {
namespace {

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
        Case{"AHeadlineInCapitals", "LIND SAYS THE OLD BRIDGE OF ELM WILL BE CLOSED", "furniture"},
        Case{"AHeadingInCapitals", "WHAT THE OLD BRIDGE COST", "heading"},
        Case{"ALinkToTheWholeArticle", "See Full Web Article", "furniture"},
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

TEST(Roles, DashesMakeAListWhereThereAreTwo) {
  EXPECT_EQ(roles(kBefore + "- It is old.\n- It is cracked." + kAfter),
            (Strings{"headline", "body", "body", "item", "item", "body", "body"}));
  EXPECT_EQ(roles(kBefore + "- It is old.\n— It is cracked." + kAfter),
            (Strings{"headline", "body", "body", "body", "body", "body", "body"}));
}

TEST(Roles, ANumberedTitleAboveAListIsAnItem) {
  EXPECT_EQ(roles(kBefore + "1. The old bridge\n2. The new bridge" + kAfter)[3], "item");
}

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

}  // namespace
}  // namespace quoth::text
