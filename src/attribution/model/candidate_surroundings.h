// What is around a span candidate on the best path through it: the spans beside it, the cue it may
// belong to, and other candidates that overlap it.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "attribution/model/span_candidates.h"

namespace quoth::attribution {

// A span beside the candidate; part 0 if there is none near it.
struct Neighbour {
  unsigned part = 0;  // as part_number() gives it
  token::TokenRange tokens;
};
using Neighbours = std::array<Neighbour, 2>;  // the nearest first

// Where the cue that a candidate may belong to is. A cue is its own.
enum class CueSide : std::uint8_t { none, before, after, far_before, far_after, own };

struct CandidateSurroundings {
  token::TokenRange sentences;  // from the sentence that it begins in to the one that it ends in
  Neighbours before;
  Neighbours after;
  CueSide side = CueSide::none;
  token::TokenRange cue;  // unless there is none
};
CandidateSurroundings surroundings_of(const AttributionView& view, const ParagraphRange& paragraph,
                                      const SpanLattice& lattice, const PartSpan& span);

// The least loss of the other candidates that overlap candidates[number], and of those among them
// that end where it does.
inline constexpr std::int32_t kNoRival = 1'000'000;
struct Rivals {
  std::int32_t any = kNoRival;
  std::int32_t same_end = kNoRival;
};
Rivals rivals_of(std::span<const SpanCandidate> candidates, std::size_t number);

}  // namespace quoth::attribution
