#include "text/date.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace quoth::text {
namespace {

TEST(Date, IsFoundInTheUsualForms) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"2016-09-12", "2016-09-12"},
      {"2016-09-12T10:00:00Z", "2016-09-12"},
      {"2016/09/12 10:00", "2016-09-12"},
      {"20160912", "2016-09-12"},
      {"Mon, 12 Sep 2016 10:00:00 GMT", "2016-09-12"},
      {"Published September 12, 2016 at 7.30pm", "2016-09-12"},
      {"Sept. 12 2016", "2016-09-12"},
      {"the 2nd of May", ""},
      {"1st March 2021", "2021-03-01"},
      {"March 3rd, 2021", "2021-03-03"},
      {"9/12/2016", ""},
      {"2016-13-40", ""},
      {"2016-257-12", ""},
      {"2016-02-31", ""},
      {"20160231", ""},
      {"31 February 2016", ""},
      {"April 31, 2016", ""},
      {"29 February 2016", "2016-02-29"},
      {"29 February 2015", ""},
      {"2016-02-31, corrected 2016-03-01", "2016-03-01"},
      {"In 2016", ""},
      {"", ""},
  };
  for (const auto& [text, date] : cases) EXPECT_EQ(find_date(text), date) << text;
}

TEST(Date, OfTheDatelineNotOfWhatTheArticleTells) {
  const std::string dateline =
      "LISBON, Feb. 4, 2020 (Wire) — The mayor said the bridge, which was opened on 3 May 1966, "
      "would close.";
  const std::string prose =
      "The mayor said the bridge, which was opened on 3 May 1966, would close for a year or more "
      "from Monday.";
  for (const auto& [text, date] : {std::pair{dateline, "2020-02-04"}, std::pair{prose, ""}}) {
    const std::vector<Paragraph> paragraphs = {
        {{0, static_cast<std::uint32_t>(text.size())}, Role::body}};
    EXPECT_EQ(publication_date(text, paragraphs), date);
  }
}

TEST(Date, MayBePartialButIsInTheCalendar) {
  for (const char* date : {"2016", "2016-09", "2016-12", "2016-09-12", "2016-02-29", "0001-01-01"})
    EXPECT_TRUE(is_partial_date(date)) << date;
  for (const char* other :
       {"", "16", "2016-", "2016-9", "2016-00", "2016-13", "2016-02-30", "2015-02-29", "2016-04-31",
        "2016-01-00", "2016-01-1", "2016/01/01", "20160101", "2016-01-01T", "abcd"})
    EXPECT_FALSE(is_partial_date(other)) << other;
}

TEST(Date, OfOneKindOfSeparator) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"2016.09.12", "2016-09-12"},
      {"2016-9-2", "2016-09-02"},
      {"2016-09/12", ""},
      {"2016 09 12", ""},
      {"2016--09--12", ""},
      {"2016-09", ""},
      {"2016-", ""},
      {"12-09-2016", ""},
      {"12.9.2016", ""},
  };
  for (const auto& [text, date] : cases) EXPECT_EQ(find_date(text), date) << text;
}

TEST(Date, HasAYearAMonthAndADayThatExist) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"1700-01-01", "1700-01-01"},
      {"1699-01-01", ""},
      {"2199-12-31", "2199-12-31"},
      {"2200-12-31", ""},
      {"2016-00-12", ""},
      {"2016-12-00", ""},
      {"2016-12-32", ""},
      {"2016-13-01", ""},
      {"32 May 2016", ""},
      {"0 May 2016", ""},
      {"May 32, 2016", ""},
      {"16991231", ""},
      {"20161301", ""},
      {"2016123", ""},
      {"201609123", ""},
      {"99999999999999999999", ""},
  };
  for (const auto& [text, date] : cases) EXPECT_EQ(find_date(text), date) << text;
}

TEST(Date, HasMonthsInWords) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"1 January 2020", "2020-01-01"},
      {"1 feb 2020", "2020-02-01"},
      {"MARCH 1 2020", "2020-03-01"},
      {"1 Apr. 2020", "2020-04-01"},
      {"1 Jun 2020", "2020-06-01"},
      {"1 July, 2020", "2020-07-01"},
      {"Aug 1st, 2020", "2020-08-01"},
      {"22nd October 2020", "2020-10-22"},
      {"23rd Nov 2020", "2020-11-23"},
      {"4th of December 2020", ""},
      {"4 th December 2020", ""},
      {"1 Januar 2020", ""},
      {"May 2020", ""},
      {"May 4", ""},
      {"4 May", ""},
      {"May 4 20", ""},
      {"she may 4 2020", "2020-05-04"},
  };
  for (const auto& [text, date] : cases) EXPECT_EQ(find_date(text), date) << text;
}

TEST(Date, IsTheFirstOfSeveral) {
  EXPECT_EQ(find_date("9/12/2016, then 4 May 2020 and 2021-01-01"), "2020-05-04");
  EXPECT_EQ(find_date("Été: 4 May 2020"), "2020-05-04");
}

TEST(Date, GivenAsTextOrInDigits) {
  const struct {
    const char* text;
    const char* date;
    const char* impossible;
  } cases[] = {
      {"2020-02-04T10:00:00Z", "2020-02-04", ""},
      {"Tue, 04 Feb 2020 10:00:00 +0100", "2020-02-04", ""},
      {"20200204", "2020-02-04", ""},
      {"1580774400", "2020-02-04", ""},
      {"1580774400000", "2020-02-04", ""},
      {"1580774400.5", "2020-02-04", ""},
      {"2016-02-31", "", "2016-02-31"},
      {"31 April 2016", "", "2016-04-31"},
      {"20160231", "", "2016-02-31"},
      {"2016-02-31, corrected 2016-03-01", "2016-03-01", ""},
      {"2016", "", ""},
      {"12345678901234567890", "", ""},
      {"-1580774400", "", ""},
      {"infinity", "", ""},
      {"soon", "", ""},
      {"", "", ""},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(given_date(c.text).date, c.date) << c.text;
    EXPECT_EQ(given_date(c.text).impossible, c.impossible) << c.text;
  }
}

TEST(Date, GivenAsANumber) {
  const std::pair<double, const char*> cases[] = {{1580774400, "2020-02-04"},
                                                  {1580860799, "2020-02-04"},
                                                  {1580860800, "2020-02-05"},
                                                  {1580774400000., "2020-02-04"},
                                                  {20200204, "2020-02-04"},
                                                  {2020, ""},
                                                  {0, ""},
                                                  {1e300, ""}};
  for (const auto& [number, date] : cases) EXPECT_EQ(given_date(number).date, date) << number;
}

TEST(Date, GivenIsLookedForInTheFirstHundredBytes) {
  EXPECT_EQ(given_date(std::string(90, ' ') + "2020-02-04").date, "2020-02-04");
  EXPECT_EQ(given_date(std::string(91, ' ') + "2020-02-04").date, "");
}

// Paragraphs of these roles, one after another, and the date of the article.
std::string date_of(const std::vector<std::pair<Role, std::string>>& written) {
  std::string text;
  std::vector<Paragraph> paragraphs;
  for (const auto& [role, words] : written) {
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += words;
    paragraphs.push_back({{begin, static_cast<std::uint32_t>(text.size())}, role});
    text += "\n\n";
  }
  return publication_date(text, paragraphs);
}

TEST(Date, StandsAboveTheSecondParagraphOfProse) {
  const std::string prose(90, 'x');
  const std::string date = "4 May 2020";
  EXPECT_EQ(date_of({}), "");
  EXPECT_EQ(date_of({{Role::heading, date}}), "2020-05-04");
  EXPECT_EQ(date_of({{Role::headline, date}}), "");
  EXPECT_EQ(date_of({{Role::headline, "Old bridge"}, {Role::furniture, date}}), "2020-05-04");
  EXPECT_EQ(date_of({{Role::body, prose}, {Role::furniture, date}}), "");
  EXPECT_EQ(date_of({{Role::caption, prose}, {Role::furniture, date}}), "2020-05-04");
  EXPECT_EQ(date_of({{Role::body, "It is short."}, {Role::furniture, date}}), "2020-05-04");
}

TEST(Date, OfADatelineStandsBeforeItsDash) {
  const std::string rest =
      " The council of the town voted on Monday to close the old bridge for two years.";
  for (const char* dash : {"—", "–", " - ", "--"}) {
    EXPECT_EQ(date_of({{Role::body, "ELM, May 4, 2020 " + std::string(dash) + rest}}), "2020-05-04")
        << dash;
    EXPECT_EQ(date_of({{Role::body, "ELM " + std::string(dash) + " May 4, 2020" + rest}}), "")
        << dash;
  }
  EXPECT_EQ(date_of({{Role::body, "ELM, May 4, 2020:" + rest}}), "");
}

}  // namespace
}  // namespace quoth::text
