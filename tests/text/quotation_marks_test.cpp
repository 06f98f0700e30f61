#include "text/quotation_marks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "text/layout.h"

namespace quoth::text {
namespace {

using Strings = std::vector<std::string>;

// What is quoted, each with a letter for its marks: d, s, g; capital where it is open.
Strings quoted(std::string_view text) {
  Strings found;
  for (const Quoted& each : find_quoted(text, find_paragraphs(text))) {
    std::string_view letters = each.open ? "DSG" : "dsg";
    found.push_back(std::string(1, letters[static_cast<std::size_t>(each.marks)]) + " " +
                    std::string(slice(text, each.span)));
  }
  return found;
}

TEST(QuotationMarks, PairEveryKind) {
  EXPECT_EQ(quoted("He said \"no\" and \"yes.\""), (Strings{"d \"no\"", "d \"yes.\""}));
  EXPECT_EQ(quoted("He said \u201Cno\u201D twice."), Strings{"d \u201Cno\u201D"});
  EXPECT_EQ(quoted("He said ``no'' twice."), Strings{"d ``no''"});
  EXPECT_EQ(quoted("He said ''no'' twice."), Strings{"d ''no''"});
  EXPECT_EQ(quoted("He said \u2019\u2019 and \u2018\u2018no\u2019\u2019 twice."),
            Strings{"d \u2018\u2018no\u2019\u2019"});
  EXPECT_EQ(quoted("He said 'no' twice."), Strings{"s 'no'"});
  EXPECT_EQ(quoted("He said \u2018no\u2019 twice."), Strings{"s \u2018no\u2019"});
  EXPECT_EQ(quoted("He said \u00ABno\u00BB twice."), Strings{"g \u00ABno\u00BB"});
  EXPECT_EQ(quoted("Er sagte \u201Enein\u201C zweimal."), Strings{"d \u201Enein\u201C"});
  EXPECT_EQ(quoted("Er sagte \u201Anein\u2018 zweimal."), Strings{"s \u201Anein\u2018"});
}

TEST(QuotationMarks, GuillemetsPointInwardsToo) {
  EXPECT_EQ(quoted("Er sagte \u00BBnein\u00AB zweimal."), Strings{"g \u00BBnein\u00AB"});
  EXPECT_EQ(quoted("\u00BBNobody told us,\u00AB he added."),
            Strings{"g \u00BBNobody told us,\u00AB"});
  EXPECT_EQ(quoted("Il dit \u00AB non \u00BB deux fois."), Strings{"g \u00AB non \u00BB"});
  EXPECT_EQ(quoted("See more \u00BB"), Strings{});
  EXPECT_EQ(quoted("\u00BBPoint one\n\n\u00BBPoint two"), Strings{});
}

TEST(QuotationMarks, GoOnOverParagraphsUntilOneCloses) {
  EXPECT_EQ(quoted("She said: \"We came.\n\nWe saw.\n\nWe left.\" He slept."),
            (Strings{"D \"We came.", "D We saw.", "d We left.\""}));
  EXPECT_EQ(quoted("She said: \"We came.\n\nWe saw.\n\nHe was \"late\" again."),
            (Strings{"D \"We came.", "d \"late\""}));
  EXPECT_EQ(quoted("She said: \"We came.\n\nWe saw.\n\nWe left."), Strings{"D \"We came."});
  EXPECT_EQ(quoted("She said: \"We came.\n\nA.\n\nB.\n\nC.\n\nD.\n\nWe left.\" He slept."),
            Strings{"D \"We came."});
}

TEST(QuotationMarks, NestInOneAnother) {
  EXPECT_EQ(quoted("\"Who said 'stop the boat' then?\" he asked."),
            (Strings{"d \"Who said 'stop the boat' then?\"", "s 'stop the boat'"}));
  EXPECT_EQ(
      quoted("\u201CThey ask: \u2018Who are you?\u2019\u201D"),
      (Strings{"d \u201CThey ask: \u2018Who are you?\u2019\u201D", "s \u2018Who are you?\u2019"}));
  EXPECT_EQ(quoted("''She said, 'Go home.''' He went."),
            (Strings{"d ''She said, 'Go home.'''", "s 'Go home.'"}));
}

TEST(QuotationMarks, TellApostrophesFromSingleMarks) {
  for (const char* text :
       {"Don't touch O'Hara's boat.", "The farmers' market and the bakers' shop opened.",
        "In the '90s, they'd rock 'n' roll.", "The country\"s mill and the town\"s bridge.",
        "Lind\u2018s mill stands.", "\u2019Tis the season; get \u2019em in the \u201990s.",
        "\u2018Tis the season."}) {
    EXPECT_EQ(quoted(text), Strings{}) << text;
  }
  EXPECT_EQ(quoted("She called it 'the farmers' own bank' on Monday."),
            Strings{"s 'the farmers' own bank'"});
  EXPECT_EQ(quoted("It 'cannot work', Ann's boss said."), Strings{"s 'cannot work'"});
}

TEST(QuotationMarks, ASingleMarkAfterAColonGoesOnInTheNextParagraph) {
  EXPECT_EQ(quoted("Judge Lind said: 'You are late. I've read it.\n\n'It is bad.'"),
            (Strings{"S 'You are late. I've read it.", "s 'It is bad.'"}));
  EXPECT_EQ(quoted("Judge Lind was 'late. I've read it.\n\nIt is bad."), Strings{});
}

TEST(QuotationMarks, TellFeetAndInches) {
  EXPECT_EQ(quoted("He is 6'2\" tall and \"proud\" of it."), Strings{"d \"proud\""});
}

TEST(QuotationMarks, ParagraphOpensAgainWithoutClosing) {
  EXPECT_EQ(quoted("\u201CWe came first.\n\n\u201CWe left last,\u201D she said."),
            (Strings{"D \u201CWe came first.", "d \u201CWe left last,\u201D"}));
  EXPECT_EQ(quoted("\"We came first.\n\n\"We left last,\" she said."),
            (Strings{"D \"We came first.", "d \"We left last,\""}));
  EXPECT_EQ(quoted("'We came in the '70s.\n\n'We left last,' she said."),
            (Strings{"S 'We came in the '70s.", "s 'We left last,'"}));
}

TEST(QuotationMarks, OneNeverClosedEndsWithItsParagraph) {
  EXPECT_EQ(quoted("He said \u201Cno and left.\n\nShe said \u201Cyes\u201D and stayed."),
            (Strings{"D \u201Cno and left.", "d \u201Cyes\u201D"}));
}

TEST(QuotationMarks, FewAreLeftOpenAtATime) {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "``a ";
  text += "“yes” ";
  const Strings open = quoted(std::string_view(text));
  EXPECT_LE(open.size(), 33U);
  EXPECT_EQ(std::ranges::count(open, "d “yes”"), 1);
}

TEST(QuotationMarks, ForgiveMarksOfTheWrongSide) {
  EXPECT_EQ(quoted("It was \u201Codd\u201C to him."), Strings{"d \u201Codd\u201C"});
  EXPECT_EQ(quoted("It was \u201Codd\" to him."), Strings{"d \u201Codd\""});
  EXPECT_EQ(quoted("It was \u201Dodd\u201D to him."), Strings{"d \u201Dodd\u201D"});
  EXPECT_EQ(quoted("It was \u201Dodd to him."), Strings{});
}

TEST(QuotationMarks, IgnoreAClosingMarkThatNothingOpened) {
  EXPECT_EQ(quoted("It was odd\u201D to him."), Strings{});
}

struct Case {
  const char* name;
  const char* text;
  Strings quoted;
};

class QuotationMarkCases : public testing::TestWithParam<Case> {};
TEST_P(QuotationMarkCases, AreRead) { EXPECT_EQ(quoted(GetParam().text), GetParam().quoted); }

INSTANTIATE_TEST_SUITE_P(
    Kinds, QuotationMarkCases,
    testing::Values(
        Case{"Nothing", "", {}}, Case{"NoMarks", "He said no.", {}},
        Case{"Empty", "He said “” twice.", {"d “”"}},
        Case{"SingleGuillemets", "Il dit ‹non› deux fois.", {"g ‹non›"}},
        Case{"Corners", "彼は「いいえ」と『本』", {"d 「いいえ」", "d 『本』"}},
        Case{"FullWidth", "He said ＂no＂ twice.", {"d ＂no＂"}},
        Case{"ReversedDouble", "He said ‟no” twice.", {"d ‟no”"}},
        Case{"Swedish", "Han sade ”nej” igen.", {"d ”nej”"}},
        Case{"BacktickAndApostrophe", "He said `no' twice.", {"s `no'"}},
        Case{"TwoKindsInOrder", "«Oui» and “yes” and 'no'", {"g «Oui»", "d “yes”", "s 'no'"}},
        Case{"AtBothEnds", "“yes”", {"d “yes”"}},
        Case{"SideBySide", "“yes”“no”", {"d “yes”", "d “no”"}},
        Case{"AgainstADash", "He left—“for good”—again.", {"d “for good”"}},
        Case{"StraightAgainstADash", "He left—\"for good\"—again.", {"d \"for good\""}},
        Case{"AgainAfterASentence",
             "\"We ran. \"We fell.\" They left.",
             {"d \"We ran. \"We fell.\""}},
        Case{"CurlyAgainAfterASentence",
             "“We ran. “We fell. “We lay.” They left.",
             {"d “We ran. “We fell. “We lay.”"}},
        Case{"WithinOthersAfterASentence",
             "“We ran. “Stop.” We fell.” They left.",
             {"d “We ran. “Stop.” We fell.”", "d “Stop.”"}},
        Case{"InBrackets", "He left (\"for good\") again.", {"d \"for good\""}}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Apostrophes, QuotationMarkCases,
    testing::Values(
        Case{"Decade", "It was '68 and the ’90s.", {}},
        Case{"AYearOfFourDigitsIsNoElision", "The '1968 plan' fell.", {"s '1968 plan'"}},
        Case{"Elisions", "'twas ’cause of ’em, not 'bout 'til.", {}},
        Case{"OwnersAtTheEndOfWords", "The boys' and girls' schools' walls.", {}},
        Case{"OwnersWithinSingleMarks",
             "She said ‘the boys’ school is old’ twice.",
             {"s ‘the boys’ school is old’"}},
        Case{
            "OwnersAtTheEndOfSingleMarks", "It is ‘for the boys’ and so on.", {"s ‘for the boys’"}},
        Case{"AnOpenSingleMarkThatNothingCloses", "He left 'at once.", {}},
        Case{"AnOpenCurlySingleMarkThatNothingCloses", "He left ‘at once.", {}},
        Case{"ApostrophesInMarks",
             "“Don't say 'I can't' to me”",
             {"d “Don't say 'I can't' to me”", "s 'I can't'"}},
        Case{"FeetAndInchesInMarks",
             "\"He is 6'2\" tall,\" she said.",
             {"d \"He is 6'2\" tall,\""}}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Pairs, QuotationMarkCases,
    testing::Values(
        Case{"ThreeDeep",
             "“He: ‘She: “go” now’ then”",
             {"d “He: ‘She: “go” now’ then”", "s ‘She: “go” now’", "d “go”"}},
        Case{"AnInnerOneNeverClosed", "“He said ‘go now” then", {"d “He said ‘go now”"}},
        Case{"AnOuterOneNeverClosed", "“He said ‘go’ now", {"D “He said ‘go’ now", "s ‘go’"}},
        Case{"TwoNeverClosed", "“one “two", {"D “one “two", "D “two"}},
        Case{"GuillemetsWithinDoubleMarks",
             "“Il dit «oui» ici”",
             {"d “Il dit «oui» ici”", "g «oui»"}},
        Case{"RunsOfFourApostrophesAreNone", "He said ''''no'''' twice.", {}},
        Case{"ThreeApostrophesOpen",
             "'''Go,' she said,'' he said.",
             {"d '''Go,' she said,''", "s 'Go,'"}},
        Case{"ACloserBeforeAnOpener", "so” he said “no” then", {"d “no”"}}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Paragraphs, QuotationMarkCases,
    testing::Values(
        Case{"ThreeThatOpenAgain",
             "“One.\n\n“Two.\n\n“Three.”",
             {"D “One.", "D “Two.", "d “Three.”"}},
        Case{"TheNextOpensWithAnotherMark", "“One.\n\n\"Two.\"", {"D “One.", "d \"Two.\""}},
        Case{"TheNextOpensWithNone", "“One.\n\nTwo.", {"D “One."}},
        Case{"GuillemetsThatOpenAgain", "«Un.\n\n«Deux.»", {"G «Un.", "g «Deux.»"}},
        Case{"ASingleMarkThatOpensAgain", "‘One.\n\n‘Two.’", {"S ‘One.", "s ‘Two.’"}},
        Case{"ASingleMarkThatOpensASentence", "'We ran.\n\nThey left.", {"S 'We ran."}},
        Case{"ASingleMarkBeforeASmallLetter", "'s win was late.\n\nThey left.", {}},
        Case{"ASingleMarkThatOpensATitle", "'We ran\n\nThey left.", {}},
        Case{
            "MarksDoNotReachOverParagraphs", "He said \"yes.\n\nShe said no.\" Then", {"D \"yes."}},
        Case{"EachParagraphAnew", "“yes”\n\n“no”", {"d “yes”", "d “no”"}}),
    [](const auto& test) { return test.param.name; });

}  // namespace
}  // namespace quoth::text
