// Matches the quotations of two versions.
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
  std::vector<QuotationPair> pairs;  // in the order of the new version
  std::vector<Index> removed;
  std::vector<Index> added;
};

// Equal wordings are matched first, even if they moved; then the most similar, best pair first. If
// one version has in one quotation what the other has in several, with the same words, none of them
// is added or removed.
QuotationPairs match_quotations(const Record& old_record, const Record& new_record,
                                const SpeakerPairs& speakers);

}  // namespace quoth::diff
