// Whom every mention of an article refers to.
#pragma once

#include <string>
#include <vector>

#include "speaker/discourse.h"

namespace quoth::speaker {

struct Reference {
  Index referent = kNone;
  ResolvedBy by = ResolvedBy::none;
  double chance = 1;             // that the mention means the referent, as far as it was ranked
  Index apart = 0;               // of a continuation: paragraphs from the source
  std::string description = {};  // the words of a source that is a phrase: "mayor of Elm"
  bool sure = false;             // see Discourse::sure_at
};

struct References {
  std::vector<Referent> referents;
  std::vector<Mention> mentions;   // resolved, by their heads
  std::vector<Reference> sources;  // of each quotation
  std::vector<Index> named_at;     // for each token the referent of the name it is in
  std::vector<Index> namesakes;    // of each referent that is named: others of the same surname
};

// The reference where its name is in doubt: to whoever has the description, added if there is
// nobody yet, and to nobody if there is none.
Reference without_name(References& references, const Reference& reference);

// Without a model, rules decide. `decisions`, if not null, gets what was ranked.
References find_references(const DocumentView& view, const SpeakerModel* model = nullptr,
                           std::vector<Decision>* decisions = nullptr);

}  // namespace quoth::speaker
