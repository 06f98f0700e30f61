// What a page says about itself.
#pragma once

#include <string>

#include "page/html_tree.h"

namespace quoth::page {

// Each is empty if the page does not say it. JSON-LD (schema.org's NewsArticle and its kin) is
// believed before OpenGraph, that before other <meta>, <link> and <time>.
struct Metadata {
  std::string title;
  std::string date;  // "2016-09-12"
  std::string byline;
  std::string publisher;
  std::string url;
  std::string language;
  std::string description;
  std::string body;   // articleBody of JSON-LD: plain text, a paragraph a line, often all in one
  bool live = false;  // it is a live blog
};

Metadata find_metadata(const HtmlTree& tree);

}  // namespace quoth::page
