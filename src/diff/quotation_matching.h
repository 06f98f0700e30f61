// Which quotation of one version is which in the other.
#pragma once

#include <vector>

#include "diff/speaker_matching.h"
#include "quoth/record.h"

namespace quoth::diff {

struct QuotationPair {
  Index old_quotation = 0;
  Index new_quotation = 0;
};

struct QuotationPairs {
  std::vector<QuotationPair> pairs;  // in the new version's order
  std::vector<Index> removed;
  std::vector<Index> added;
};

// The same words first, wherever they moved; then the most alike, best pair first. What one version
// tells in one quotation and the other in several, with the same words, is neither added nor
// removed.
QuotationPairs match_quotations(const Record& old_record, const Record& new_record,
                                const SpeakerPairs& speakers);

}  // namespace quoth::diff
