// What a page calls an article.
#pragma once

#include <string>
#include <string_view>

#include "quoth/record.h"

namespace quoth::evidence {

// Plain text, on one line.
struct ArticleHead {
  std::string title;   // the headline, else the first words of the text, else the id
  std::string outlet;  // meta.outlet, else meta.publisher, else the host of the address, else empty
  std::string date;    // "2016-09-12", or empty
  std::string url;     // meta.url, or the id if it is one; of the web, or empty
};

// `text` is empty if it is unknown.
ArticleHead head_of(const Record& article, std::string_view text = {});

// Whether the text shows its headline itself, so that its title need not be shown above it.
bool has_headline(const Record& article, std::string_view text);

// A title in a line of other text: its first words.
std::string shortened(const std::string& title);

// "12 September 2016" and "12 Sep 2016" of "2016-09-12"; of anything else the same.
std::string long_date(std::string_view date);
std::string short_date(std::string_view date);

// "The Bee, 12 Sep 2016", or what there is of it.
std::string outlet_and_date(const ArticleHead& head);

}  // namespace quoth::evidence
