// Names that the user asked for and that no speaker has.
#pragma once

#include <string>
#include <vector>

#include "quoth/record.h"

namespace quoth::report {

struct UnknownName {
  std::string name;
  std::vector<std::string> similar;  // at most three names of speakers, the nearest first
};

// Those of `names` that nobody who is quoted in the articles has, as Filter::speakers reads names.
// A name is similar if it has all of the words, in any order, each but for a few letters.
std::vector<UnknownName> unknown_names(const std::vector<std::string>& names,
                                       const std::vector<Record>& articles);

}  // namespace quoth::report
