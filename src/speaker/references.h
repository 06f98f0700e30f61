// Whom every mention of an article refers to.
#pragma once

#include <vector>

#include "speaker/referent_table.h"

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

References find_references(const DocumentView& view);

}  // namespace quoth::speaker
