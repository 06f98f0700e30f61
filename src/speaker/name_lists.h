// The lists of names that an article told lately.
#pragma once

#include <vector>

#include "speaker/referent_table.h"

namespace quoth::speaker {

// Remembers a few, so that its cost does not grow with the article.
class NameLists {
 public:
  // `members` are one group, `referent`. Long lists are not remembered.
  void add(Index referent, std::vector<Index> members);
  // "The senators" after "Senators Alder and Birch": the last list of some who are so called, and
  // none otherwise; kNone where there is no such list.
  Index latest(const DocumentView& page, const ReferentTable& cast, const Phrase& phrase) const;

 private:
  struct List {
    Index referent = kNone;
    std::vector<Index> members;
  };
  std::vector<List> lists_;
};

}  // namespace quoth::speaker
