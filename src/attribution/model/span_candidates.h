// The spans that the labels of a paragraph might be.
#pragma once

#include <cstdint>
#include <vector>

#include "attribution/model/attribution_view.h"
#include "attribution/model/part_span.h"
#include "attribution/model/span_lattice.h"

namespace quoth::attribution {

struct SpanCandidate {
  PartSpan span;
  std::int32_t loss = 0;  // by how much the best path through it is worse than the best of all
};

// By part, then by the first token, then by the last.
std::vector<SpanCandidate> find_candidates(const AttributionView& view,
                                           const ParagraphRange& paragraph,
                                           const SpanLattice& lattice);

}  // namespace quoth::attribution
