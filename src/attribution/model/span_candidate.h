// Spans that the labels of a paragraph might be, and what they look like as a whole.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "attribution/model/linker.h"
#include "attribution/model/span_features.h"
#include "attribution/model/span_lattice.h"

namespace quoth::attribution {

struct SpanCandidate {
  PartSpan span;
  std::int32_t loss = 0;  // by how much the best path through it is worse than the best of all
};

// By part, then by the first token, then by the last.
std::vector<SpanCandidate> find_candidates(const AttributionView& reading,
                                           const ParagraphRange& paragraph,
                                           const SpanLattice& lattice);

// Fills the features of candidates[number]; gives the cue that it belongs to, or is, on the best
// path through it. `lattice` is of the paragraph. Training and choice share it.
std::optional<PartSpan> candidate_features(const Annotation& annotation,
                                           const AttributionView& reading,
                                           const ParagraphRange& paragraph,
                                           const SpanLattice& lattice,
                                           std::span<const SpanCandidate> candidates,
                                           std::size_t number, SpanFeatures& features);

}  // namespace quoth::attribution
