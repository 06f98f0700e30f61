// What stayed as it was from one version of an article to the other, wherever it moved.
#pragma once

#include <vector>

#include "quoth/record.h"

namespace quoth::diff {

// The sentences of one version that the other has too. What an analysis finds in such a sentence
// may hang on its surroundings, but the article says there what it said.
class Stayed {
 public:
  Stayed(const Record& record, const Record& other);

  // Whether every sentence stayed in which the place lies.
  bool contains(Place place) const;
  bool contains(const QuotationRecord& quotation) const;  // its cue and source included
  bool contains(const std::vector<Place>& places) const;

 private:
  std::vector<SentenceRecord> changed_;  // the others, in order
  bool known_ = true;                    // false where the records tell nothing of sentences
};

}  // namespace quoth::diff
