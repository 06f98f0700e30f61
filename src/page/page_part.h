// What an element of a page holds, by its name and by the words of its attributes.
#pragma once

#include <cstdint>
#include <string_view>

#include "page/html_tree.h"

namespace quoth::page {

enum class Part : std::uint8_t {
  none,       // goes on in the line of its text: <b>
  block,      // a paragraph, or what holds paragraphs
  hidden,     // not shown as text: <script>, class="sr-only"
  furniture,  // around the article: <nav>, class="share-bar"
  comments,   // of readers
  byline,
  caption,
  standfirst,
  heading,
  item,
  quotation,  // set off as a whole: <blockquote>
  pull,       // a sentence of the article that is set again, large
  cell,       // of a table; goes on in the line of its row
  body        // the text of the article: class="article-body"
};

// By the element's name (data/lexicon/html_elements.txt).
Part part_by_name(const Node& element);

// By the words of its class, id, role and itemprop (data/lexicon/page_parts.txt); none if they say
// nothing.
Part part_by_words(const HtmlTree& tree, std::uint32_t element);

}  // namespace quoth::page
