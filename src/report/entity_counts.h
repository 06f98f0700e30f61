// Who and what the articles name, counted over the corpus.
#pragma once

#include <vector>

#include "report/links.h"

namespace quoth::report {

// By weight: in how many articles, how often. A person is counted under one name however an article
// goes on to call them: "Mr. Holm" under "John Holm" where it names no other Holm in full, and
// where it names none and John is the only one in the corpus, or by far the best known.
std::vector<ReportEntity> count_entities(const std::vector<Record>& records, const Links& links);

}  // namespace quoth::report
