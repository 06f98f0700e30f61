#include "text/quotation_marks.h"

#include <gtest/gtest.h>

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
        "In the '90s, they'd rock 'n' roll.",
        "\u2019Tis the season; get \u2019em in the \u201990s.", "\u2018Tis the season."}) {
    EXPECT_EQ(quoted(text), Strings{}) << text;
  }
  EXPECT_EQ(quoted("She called it 'the farmers' own bank' on Monday."),
            Strings{"s 'the farmers' own bank'"});
  EXPECT_EQ(quoted("It 'cannot work', Ann's boss said."), Strings{"s 'cannot work'"});
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

TEST(QuotationMarks, ForgiveMarksOfTheWrongSide) {
  EXPECT_EQ(quoted("It was \u201Codd\u201C to him."), Strings{"d \u201Codd\u201C"});
  EXPECT_EQ(quoted("It was \u201Codd\" to him."), Strings{"d \u201Codd\""});
  EXPECT_EQ(quoted("It was \u201Dodd\u201D to him."), Strings{"d \u201Dodd\u201D"});
  EXPECT_EQ(quoted("It was \u201Dodd to him."), Strings{});
}

TEST(QuotationMarks, IgnoreAClosingMarkThatNothingOpened) {
  EXPECT_EQ(quoted("It was odd\u201D to him."), Strings{});
}

}  // namespace
}  // namespace quoth::text
