// What an element of a page holds, by its name and by the words of its attributes.
#pragma once

#include <cstdint>
#include <vector>

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
  live,       // the posts of a live blog
  body        // the text of the article: class="article-body"
};

// Whether it is around an article rather than of it.
constexpr bool is_around(Part part) {
  return part == Part::furniture || part == Part::comments || part == Part::byline ||
         part == Part::pull;
}

// By the element's name (data/lexicon/html_elements.txt).
Part part_by_name(const Node& element);

// Of each node of a page; none for texts.
std::vector<Part> parts_by_name(const HtmlTree& tree);

// By the words of its class, id, role and itemprop (data/lexicon/page_parts.txt); none if they say
// nothing.
Part part_by_words(const HtmlTree& tree, std::uint32_t element);

// Of each node, by its name and its words, and hidden where it is not shown; none for texts.
std::vector<Part> find_parts(const HtmlTree& tree);

// The outermost element of those that are quotations, around an element or itself; 0 if there is
// none. `parts` has what each node holds or is in.
std::uint32_t quotation_around(const std::vector<Node>& nodes, const std::vector<Part>& parts,
                               std::uint32_t element);

}  // namespace quoth::page
