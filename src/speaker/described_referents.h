// Those whom an article describes and does not name: "voters", "spokesman for the union".
#pragma once

#include <string>
#include <unordered_map>

#include "speaker/candidate.h"
#include "speaker/referent_table.h"

namespace quoth::speaker {

struct DescribedReferents {
  std::unordered_map<std::string, Index> by_words;  // folded
  std::unordered_map<std::string, Index> by_noun;   // by noun key: whom it meant last
};

// Whoever has this description; added to the table if there is nobody yet.
Index find_or_add(DescribedReferents& described, ReferentTable& table,
                  const DescribedReferent& description);

// By what "the experts" finds "experts on tax law": the sense of the head or its word, and the
// number.
std::string noun_key(const DocumentView& view, const Phrase& phrase);

// From here on "the report" means `referent`.
void bind_noun(DescribedReferents& described, const std::string& noun, Index referent);

}  // namespace quoth::speaker
