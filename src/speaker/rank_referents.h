// The choice among all candidates for a mention, by the learned model.
#pragma once

#include <optional>

#include "speaker/discourse.h"

namespace quoth::speaker {

struct Ranked {
  std::optional<Candidate> candidate;  // nothing: the mention refers to nobody known
  // That it is right, by the model; 1 of what rules decide. A place counts by its own chance.
  double chance = 1;
};

// Mentions whose form has rules alone, and all if the discourse has no model, are left to
// choose_referent. Otherwise all candidates of all generators compete, and nobody with them; the
// answer of the rules is one of the features.
Ranked rank_referents(const Discourse& discourse, const MentionQuery& query);

}  // namespace quoth::speaker
