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

// Whether a text is a year, a month of a year or a day of the calendar, as "2016", "2016-09" or
// "2016-09-12".
bool is_partial_date(std::string_view text);

// The date that `meta`, a JSON object, gives under one of the usual keys, or else the first one of
// the byline, the dateline and what else is above the article's second paragraph of prose;
// "2016-09-12", or empty.
std::string publication_date(std::string_view meta, std::string_view text,
                             const std::vector<Paragraph>& paragraphs);

}  // namespace quoth::text
