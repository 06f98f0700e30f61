// Finds the sentences that are in both versions of an article, in any position.
#pragma once

#include <vector>

#include "quoth/record.h"

namespace quoth::diff {

// The sentences of one version that are also in the other. The analysis of such a sentence may
// depend on its context, but its words did not change.
class UnchangedSentences {
 public:
  UnchangedSentences(const Record& record, const Record& other);

  // Whether all sentences that overlap the place are unchanged.
  bool contains(Place place) const;
  bool contains(const QuotationRecord& quotation) const;  // including its cue and source
  bool contains(const std::vector<Place>& places) const;

  // The sentences that did change, in order.
  const std::vector<SentenceRecord>& changed() const { return changed_; }

 private:
  std::vector<SentenceRecord> changed_;
  bool known_ = true;  // false if the records have no sentences
};

}  // namespace quoth::diff
