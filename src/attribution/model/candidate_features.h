// The features of a span candidate as a whole. Training and choice share them.
#pragma once

#include <optional>
#include <span>

#include "attribution/model/span_candidates.h"
#include "attribution/model/span_features.h"

namespace quoth::attribution {

// Fills the features of candidates[number]; returns the cue that it belongs to, or is, on the best
// path through it. `lattice` is of the paragraph.
std::optional<PartSpan> candidate_features(const AttributionView& view,
                                           const ParagraphRange& paragraph,
                                           const SpanLattice& lattice,
                                           std::span<const SpanCandidate> candidates,
                                           std::size_t number, SpanFeatures& features);

}  // namespace quoth::attribution
