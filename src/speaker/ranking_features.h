// What the learned ranking looks at. Training and finding share this file.
#pragma once

#include <optional>
#include <vector>

#include "speaker/generators.h"

namespace quoth::speaker {

// Of each candidate for the mention. `by_rules`: whom choose_referent would choose, or nothing.
std::vector<Features> features_of_candidates(const Discourse& discourse, const MentionQuery& query,
                                             const Candidates& candidates,
                                             const std::optional<Candidate>& by_rules);

}  // namespace quoth::speaker
