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

TEST(Date, OfMetaGoesBeforeTheText) {
  const std::string text = "12 May 2019";
  const std::vector<Paragraph> paragraphs = {{{0, 11}, Role::furniture}};
  EXPECT_EQ(publication_date(R"({"pubDate": "Tue, 4 Feb 2020"})", text, paragraphs), "2020-02-04");
  EXPECT_EQ(publication_date(R"({"source": "4 Feb 2020"})", text, paragraphs), "2019-05-12");
  EXPECT_EQ(publication_date("{}", text, paragraphs), "2019-05-12");
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
    EXPECT_EQ(publication_date("{}", text, paragraphs), date);
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

}  // namespace
}  // namespace quoth::text
