// The sentences that both versions of an article have, wherever they stand.
#pragma once

#include <vector>

#include "quoth/record.h"

namespace quoth::diff {

// The sentences of one version that the other has too. What is found in such a sentence may depend
// on its context, but its words did not change.
class UnchangedSentences {
 public:
  UnchangedSentences(const Record& record, const Record& other);

  // Whether every sentence that the place overlaps is unchanged.
  bool contains(Place place) const;
  bool contains(const QuotationRecord& quotation) const;  // its cue and source included
  bool contains(const std::vector<Place>& places) const;

 private:
  std::vector<SentenceRecord> changed_;  // the others, in order
  bool known_ = true;                    // false if the records have no sentences
};

}  // namespace quoth::diff
