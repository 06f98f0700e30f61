// What the learned models of speakers look at. Training and finding share this file.
#pragma once

#include <optional>
#include <vector>

#include "speaker/generators.h"
#include "speaker/references.h"

namespace quoth::speaker {

// Of each candidate for the mention. `by_rules`: whom choose_referent would choose, or nothing.
std::vector<Features> features_of_candidates(const Discourse& discourse, const MentionQuery& query,
                                             const Candidates& candidates,
                                             const std::optional<Candidate>& by_rules);

// Of a quotation and the speaker that it was given, if it was, by `reference` to one of the
// referents of `references`.
Features features_of_quotation(const DocumentView& view, const References& references,
                               const Quotation& quotation, const Reference& reference);

}  // namespace quoth::speaker
