// An article, and the roles of its paragraphs by their names.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/blocks.h"
#include "text/roles.h"

namespace quoth::text {

using Strings = std::vector<std::string>;

inline Strings roles(std::string_view text) {
  Strings found;
  for (const Role role : find_roles(text, find_blocks(text))) found.emplace_back(to_string(role));
  return found;
}

inline const std::string kTitle = "Old bridge to close in May\n\n";
inline const std::string kFirst =
    "The council of Elm voted late on Monday to close the old bridge over the river for two years."
    "\n\n";
inline const std::string kNext =
    "Engineers found cracks in three of its arches last spring, and lorries have been kept off it."
    "\n\n";
// An article that goes on after what is looked at.
inline const std::string kBefore = kTitle + kFirst + kNext;
inline const std::string kAfter = "\n\n" + kNext + kFirst;

}  // namespace quoth::text
