// The choice among the candidates for a mention by rules.
#pragma once

#include <optional>

#include "speaker/discourse.h"

namespace quoth::speaker {

// Asks the generators of the mention's form in order. The first that proposes an acceptable
// candidate decides, by its likeliest one. Where a model ranks (rank_referents.h), this answer is
// one of its features.
std::optional<Candidate> choose_referent(const Discourse& discourse, const MentionQuery& query);

// The likeliest of one generator's candidates, or nothing if that one is not acceptable.
std::optional<Candidate> likeliest(const std::vector<Candidate>& candidates);

}  // namespace quoth::speaker
