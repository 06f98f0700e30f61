// The article of a web page or of marked-up text, without the markup.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "quoth/annotation.h"

namespace quoth::page {

// What was read of one page. A plain value.
struct Page {
  std::string text;           // UTF-8: a paragraph for each block, a blank line between
  std::vector<Span> set_off;  // see Article::set_off
  // All of `text` in order, with the roles of the markup; none of a plain text that a browser
  // saved.
  std::vector<Paragraph> paragraphs;
  std::string encoding;  // of the page's bytes, IANA's name: "UTF-8"
  // What the page says about itself. Each is empty if the page does not say it.
  std::string title;
  std::string date;       // "2016-09-12"
  std::string byline;     // "Ann Other, Tom Smith"
  std::string publisher;  // "The Daily Post"
  std::string url;        // the canonical address
  std::string language;   // "en", "en-GB"
};

// Adds a paragraph to the page's text, with marks that were written wrongly repaired (see
// text/miscoded.h). Requires that `text` is not empty.
void add_paragraph(Page& page, std::string_view text, Role role);
// Sets the last paragraph off as a quotation, or as more of that of the paragraph before it.
void set_off_last(Page& page, bool goes_on);

}  // namespace quoth::page
