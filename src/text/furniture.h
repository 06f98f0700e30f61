// What is around an article on its web page: links, credits, promotion, file names.
#pragma once

#include <string_view>

#include "text/paragraph_shape.h"

namespace quoth::text {

enum class Furniture {
  none,
  piece,  // this paragraph
  list,   // the title of a list of teasers
  rest    // a title after which nothing of the article comes
};

// What one paragraph is, by its words.
Furniture find_furniture(std::string_view words, const ParagraphShape& shape);

// "By Ann Other and Tom Smith", "12 September 2016, 7.30pm".
bool is_byline(std::string_view words, const ParagraphShape& shape);
bool is_timestamp(std::string_view words, const ParagraphShape& shape);

}  // namespace quoth::text
