// The last lists of names of an article: "Senators Alder and Birch".
#pragma once

#include <vector>

#include "speaker/document_view.h"

namespace quoth::speaker {

struct NameList {
  Index referent = kNone;      // the group
  std::vector<Index> members;  // referents
};

// Remembers the last few lists that are not long, so that its cost does not grow with the article.
void remember(std::vector<NameList>& lists, NameList list);

}  // namespace quoth::speaker
