// Whom every mention of an article refers to.
#pragma once

#include <vector>

#include "speaker/discourse.h"

namespace quoth::speaker {

struct Reference {
  Index referent = kNone;
  ResolvedBy by = ResolvedBy::none;
  double chance = 1;  // that the mention means the referent, as far as it was ranked
};

struct References {
  std::vector<Referent> referents;
  std::vector<Mention> mentions;   // resolved, by their heads
  std::vector<Reference> sources;  // of each quotation
  std::vector<Index> named_at;     // for each token the referent of the name it is in
  std::vector<Index> namesakes;    // of each referent that is named: others of the same surname
};

// Without a model, rules decide. `decisions`, if not null, gets what was ranked.
References find_references(const DocumentView& view, const SpeakerModel* model = nullptr,
                           std::vector<Decision>* decisions = nullptr);

}  // namespace quoth::speaker
