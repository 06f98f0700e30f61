// Whom every mention of an article refers to.
#pragma once

#include <vector>

#include "speaker/referent_table.h"
#include "speaker/source_words.h"

namespace quoth::speaker {

struct Reference {
  Index referent = kNone;
  ResolvedBy by = ResolvedBy::none;
};

struct References {
  std::vector<Referent> referents;
  std::vector<Mention> mentions;   // resolved, by their heads
  std::vector<Reference> sources;  // of each quotation
  std::vector<Index> named_at;     // for each token the referent of the name it is in
};

// `sources`: one for each quotation of the article, in the same order.
References find_references(const DocumentView& view, const std::vector<SourceWords>& sources);

}  // namespace quoth::speaker
