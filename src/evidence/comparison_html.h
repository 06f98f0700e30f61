// Two versions of an article side by side, with the changes in who said what.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/diff.h"

namespace quoth::evidence {

// A change and its number on the page.
struct NumberedChange {
  const Change* change = nullptr;
  std::size_t number = 0;
};

// A version of an article. Null and empty: the other version alone has it, or there is no text.
struct ArticleVersion {
  const Record* record = nullptr;
  std::string_view text;
};

// Rows of paragraphs, each with its words before and after. A change is a link to its entry in the
// list of changes, "#c12", and names others around it in data-in; where it begins in the new
// version, or in the old one if the new one does not have it, the id is "at12". Changes without a
// place in the text are listed before the rows.
std::string comparison_html(const ArticleVersion& before, const ArticleVersion& after,
                            const std::vector<NumberedChange>& changes);

// The entry of a change in the list: <li id=c12> with a link to its place.
std::string change_entry(const NumberedChange& change);

}  // namespace quoth::evidence
