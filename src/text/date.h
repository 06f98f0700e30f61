// When an article was published.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "quoth/annotation.h"

namespace quoth::text {

// The first date with a year in a short text: "2016-09-12" of "2016-09-12T10:00Z", "2016/09/12",
// "Mon, 12 Sep 2016 10:00:00 GMT", "September 12, 2016" or "Sept. 12 2016"; empty if there is
// none. Dates of digits alone whose order is not known ("9/12/2016") do not count.
// Days that the calendar does not have ("2016-02-31") are no dates.
std::string find_date(std::string_view text);

// A date that was given as such: under a key, or in the name of a file.
struct GivenDate {
  std::string date;        // "2016-09-12"; empty if there is none
  std::string impossible;  // if there is only a day that the calendar does not have: "2016-02-31"
};

// The date of a value: as find_date(), or digits alone as the number that they write.
GivenDate given_date(std::string_view text);
// Eight digits are YYYYMMDD. Other numbers from 10^8 are seconds since 1970, those from 10^11
// milliseconds; the day is that of UTC. Smaller numbers are no dates.
GivenDate given_date(double number);

// Whether a text is a day of the calendar and nothing else: "2016-09-12".
bool is_day(std::string_view text);

// Whether a text is a year, a month of a year or a day of the calendar, as "2016", "2016-09" or
// "2016-09-12".
bool is_partial_date(std::string_view text);

// The first date of the byline, the dateline and what else is above the article's second paragraph
// of prose; "2016-09-12", or empty.
std::string publication_date(std::string_view text, const std::vector<Paragraph>& paragraphs);

}  // namespace quoth::text
