#include "entity/amounts.h"

#include <gtest/gtest.h>

#include <string>

#include "quoth/analyzer.h"

namespace quoth::entity {
namespace {

std::string amounts_in(std::string_view text) {
  static const Analyzer analyzer = Analyzer::built_in();
  const auto annotation = analyzer.annotate({.id = "a", .bytes = std::string(text)});
  std::string amounts;
  for (const Entity& entity : find_amounts(*annotation)) {
    if (!amounts.empty()) amounts += "; ";
    amounts += to_string(entity.label);
    amounts += ' ';
    amounts += annotation->text_of(entity.span);
  }
  return amounts;
}

TEST(Amounts, AreFoundWithTheirExtents) {
  const struct {
    std::string_view text;
    std::string_view amounts;
  } cases[] = {
      {"They met last March in the hall.", "DATE last March"},
      {"It opened on Thursday 27 February.", "DATE Thursday 27 February"},
      {"It closed on Sept. 12, 2016, they said.", "DATE Sept. 12, 2016"},
      {"Prices rose in the 1990s.", "DATE the 1990s"},
      {"He was born in 1962 in a village.", "DATE 1962"},
      {"She waited thirty years for it.", "DATE thirty years"},
      {"The show begins at 7.30pm in the park.", "TIME 7.30pm"},
      {"They spoke at 10 a.m. EST before noon.", "TIME 10 a.m. EST; TIME noon"},
      {"The firm paid $1.2 billion for it.", "MONEY $1.2 billion"},
      {"It costs 50 euros or five cents.", "MONEY 50 euros; MONEY five cents"},
      {"Sales fell 4.5% and costs rose 12 percent.", "PERCENT 4.5%; PERCENT 12 percent"},
      {"The camp lies 22 miles away.", "QUANTITY 22 miles"},
      {"They may go there.", ""},
      {"The two men and 40 others left.", ""},
  };
  for (const auto& test : cases) EXPECT_EQ(amounts_in(test.text), test.amounts) << test.text;
}

TEST(Amounts, OfTwoThatOverlapTheLongerStays) {
  const Entity name{{0, 13}, EntityLabel::misc, {}};
  const Entity month{{20, 23}, EntityLabel::person, {}};
  const Entity day{{6, 13}, EntityLabel::date, {}};
  const Entity date{{20, 26}, EntityLabel::date, {}};
  EXPECT_EQ(merge({name, month}, {day, date}), (std::vector<Entity>{name, date}));
}

struct Case {
  const char* name;
  const char* text;
  const char* amounts;
};

class AmountKinds : public testing::TestWithParam<Case> {};
TEST_P(AmountKinds, HaveTheirExtents) {
  EXPECT_EQ(amounts_in(GetParam().text), GetParam().amounts);
}

INSTANTIATE_TEST_SUITE_P(
    Dates, AmountKinds,
    testing::Values(Case{"Month", "They met in April there.", "DATE April"},
                    Case{"MonthAndYear", "They met in April 2017 there.", "DATE April 2017"},
                    Case{"MonthAndDay", "They met on April 4 there.", "DATE April 4"},
                    Case{"MonthAndOrdinal", "They met on April 4th there.", "DATE April 4th"},
                    Case{"DayAndMonth", "They met on 4 April there.", "DATE 4 April"},
                    Case{"DayMonthYear", "They met on 4 April 2017 there.", "DATE 4 April 2017"},
                    Case{"ADateWithCommas", "They met on Monday, April 4, 2017, there.",
                         "DATE Monday, April 4, 2017"},
                    Case{"Weekday", "They met on Monday, they said.", "DATE Monday"},
                    Case{"Day", "They met yesterday and today.", "DATE yesterday; DATE today"},
                    Case{"AVerbThatIsAMonth", "They may march there.", ""},
                    Case{"Decade", "It was in the 80s there.", "DATE the 80s"},
                    Case{"NextYear", "They meet next year there.", "DATE next year"},
                    Case{"LastMonths", "In the past three months it fell.",
                         "DATE the past three months"},
                    Case{"NoDate", "They lost the next vote and the last of the seats.", ""},
                    Case{"ThisSummer", "They meet this summer there.", "DATE this summer"},
                    Case{"LastDate", "They met last April 4 there.", "DATE last April 4"},
                    Case{"FirstYear", "It was her first year there.", ""},
                    Case{"YearsAgo", "They met three years ago there.", "DATE three years ago"},
                    Case{"AYearAgo", "They met a year ago there.", "DATE a year ago"},
                    Case{"AYear", "It lasted a year there.", ""},
                    Case{"NearlyAYear", "It lasted about ten years there.", "DATE about ten years"},
                    Case{"AHyphen", "It was a ten-year plan.", "DATE ten-year"},
                    Case{"YearOfLongAgo", "It was built in 1499 there.", ""},
                    Case{"YearFarAhead", "It will be shut in 2101 there.", ""},
                    Case{"ACountThatLooksLikeAYear", "They sent 1998 letters there.", ""}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Times, AmountKinds,
    testing::Values(Case{"Clock", "They met at 12:45 there.", "TIME 12:45"},
                    Case{"ClockAndHalf", "They met at 7:30 a.m. there.", "TIME 7:30 a.m."},
                    Case{"HourAndHalf", "They met at 7 p.m. there.", "TIME 7 p.m."},
                    Case{"Zone", "They met at 7 p.m. GMT there.", "TIME 7 p.m. GMT"},
                    Case{"Midnight", "They met at midnight there.", "TIME midnight"},
                    Case{"LastNight", "They met last night there.", "TIME last night"},
                    Case{"Hours", "It lasted two hours there.", "TIME two hours"},
                    Case{"Minutes", "It lasted 45 minutes there.", "TIME 45 minutes"}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Counts, AmountKinds,
    testing::Values(
        Case{"SignAndNumber", "It cost $5,000 there.", "MONEY $5,000"},
        Case{"SignAndFraction", "It cost £3.50 there.", "MONEY £3.50"},
        Case{"SignAlone", "It cost $ there.", ""},
        Case{"Millions", "It cost five million dollars there.", "MONEY five million dollars"},
        Case{"AMillion", "It cost a million dollars there.", "MONEY a million dollars"},
        Case{"MillionsOf", "It cost millions of euros there.", "MONEY millions of euros"},
        Case{"AboutASum", "It cost about 50 dollars there.", "MONEY about 50 dollars"},
        Case{"PerCent", "It rose by 12 per cent there.", "PERCENT 12 per cent"},
        Case{"PercentagePoints", "It rose two percentage points there.",
             "PERCENT two percentage points"},
        Case{"PercentSign", "It rose 3% there.", "PERCENT 3%"},
        Case{"Unit", "It is 30 feet long.", "QUANTITY 30 feet"},
        Case{"AUnitWithAHyphen", "It is a 30-foot wall.", "QUANTITY 30-foot"},
        Case{"ANumberAlone", "It has 30 walls.", ""},
        Case{"TwoInASentence", "It is 30 feet long and cost $5.", "QUANTITY 30 feet; MONEY $5"}),
    [](const auto& test) { return test.param.name; });

TEST(Amounts, EndWithTheirSentence) {
  EXPECT_EQ(amounts_in("It was in May. 2017 was late."), "DATE May; DATE 2017");
}

TEST(Amounts, OfNothingAreNone) { EXPECT_TRUE(find_amounts(Annotation()).empty()); }

TEST(Merge, KeepsBothWhereNothingOverlaps) {
  const Entity name{{4, 8}, EntityLabel::person, {}};
  const Entity before{{0, 4}, EntityLabel::date, {}};
  const Entity after{{8, 12}, EntityLabel::date, {}};
  EXPECT_EQ(merge({name}, {before, after}), (std::vector<Entity>{before, name, after}));
  EXPECT_EQ(merge({}, {before}), std::vector<Entity>{before});
  EXPECT_EQ(merge({name}, {}), std::vector<Entity>{name});
  EXPECT_EQ(merge({}, {}), std::vector<Entity>{});
}

TEST(Merge, OfTwoOfOneLengthTakesTheAmount) {
  const Entity name{{4, 8}, EntityLabel::person, {}};
  const Entity amount{{4, 8}, EntityLabel::date, {}};
  EXPECT_EQ(merge({name}, {amount}), std::vector<Entity>{amount});
}

TEST(Merge, AnAmountTakesThePlaceOfSeveralShorterNames) {
  const Entity first{{4, 8}, EntityLabel::person, {}};
  const Entity second{{9, 12}, EntityLabel::loc, {}};
  const Entity amount{{3, 13}, EntityLabel::date, {}};
  EXPECT_EQ(merge({first, second}, {amount}), std::vector<Entity>{amount});
  const Entity longer{{9, 40}, EntityLabel::loc, {}};
  EXPECT_EQ(merge({first, longer}, {amount}), (std::vector<Entity>{first, longer}));
}

}  // namespace
}  // namespace quoth::entity
