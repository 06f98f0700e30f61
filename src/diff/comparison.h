// Compares two versions of one article.
#pragma once

#include <vector>

#include "diff/quotation_matching.h"
#include "quoth/diff.h"

namespace quoth::diff {

struct Comparison {
  std::vector<Change> changes;  // in the order of Diff::changes
  QuotationPairs quotations;
};

Comparison compare(const Record& old_record, const Record& new_record, const Texts& texts = {});

}  // namespace quoth::diff
