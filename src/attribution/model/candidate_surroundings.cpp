#include "attribution/model/candidate_surroundings.h"

#include <algorithm>

namespace quoth::attribution {
namespace {

// Neighbours are searched for among so many tokens, and rivals among so many candidates, so that
// long paragraphs take linear time.
constexpr std::int32_t kMostTokens = 60;
constexpr std::size_t kMostCandidates = 64;

// The spans before a candidate (step -1) or after it (1), up to the token `last`.
template <std::int32_t kStep>
Neighbours neighbours(const ParagraphRange& paragraph, const SpanLattice& lattice,
                      const PartSpan& span, std::int32_t last) {
  constexpr bool kBefore = kStep < 0;
  const auto begin = static_cast<std::int32_t>(paragraph.tokens.begin);
  const auto end = static_cast<std::int32_t>(paragraph.tokens.end);
  auto i = static_cast<std::int32_t>(kBefore ? span.tokens.begin : span.tokens.end - 1);
  last = std::clamp(last, i - kMostTokens, i + kMostTokens - 1);
  last = std::clamp(last, begin, end - 1);
  const SpanPlace place = span.tokens.size() == 1 ? SpanPlace::single
                          : kBefore               ? SpanPlace::begin
                                                  : SpanPlace::end;
  SpanLabel label = make_label(span.part, place);
  Neighbours found;
  std::size_t count = 0;
  while (i != last && count < found.size()) {
    const auto from = static_cast<Index>(i - begin);
    label = kBefore ? lattice.before(from, label) : lattice.after(from, label);
    i += kStep;
    if (label == kOutside) continue;
    const auto token = static_cast<Index>(i);
    const bool nearest = kBefore ? ends_span(label) : begins_span(label);
    if (nearest) found[count] = {part_number(label), {token, token + 1}};
    if (kBefore) {
      found[count].tokens.begin = token;
    } else {
      found[count].tokens.end = token + 1;
    }
    const bool farthest = kBefore ? begins_span(label) : ends_span(label);
    if (farthest) ++count;
  }
  return found;
}

void find_cue(const PartSpan& span, CandidateSurroundings& around) {
  constexpr unsigned kCue = 1 + static_cast<unsigned>(Part::cue);
  const auto take = [&](const Neighbour& neighbour, CueSide side) {
    if (around.side != CueSide::none || neighbour.part != kCue) return;
    around.cue = neighbour.tokens;
    around.side = side;
  };
  if (span.part == Part::cue) {
    take({kCue, span.tokens}, CueSide::own);
  } else {
    take(around.before[0], CueSide::before);
    take(around.after[0], CueSide::after);
    take(around.before[1], CueSide::far_before);
    take(around.after[1], CueSide::far_after);
  }
}

}  // namespace

CandidateSurroundings surroundings_of(const AttributionView& view, const ParagraphRange& paragraph,
                                      const SpanLattice& lattice, const PartSpan& span) {
  CandidateSurroundings around;
  around.sentences = {view.sentence_of(span.tokens.begin).begin,
                      view.sentence_of(span.tokens.end - 1).end};
  around.before =
      neighbours<-1>(paragraph, lattice, span, static_cast<std::int32_t>(around.sentences.begin));
  around.after =
      neighbours<1>(paragraph, lattice, span, static_cast<std::int32_t>(around.sentences.end) - 1);
  find_cue(span, around);
  return around;
}

Rivals rivals_of(std::span<const SpanCandidate> candidates, std::size_t number) {
  Rivals rivals;
  const PartSpan& own = candidates[number].span;
  const auto compare = [&](const SpanCandidate& candidate) {
    const auto& [other, loss] = candidate;
    if (own.tokens.begin >= other.tokens.end) return;
    rivals.any = std::min(rivals.any, loss);
    if (other.tokens.end == own.tokens.end) rivals.same_end = std::min(rivals.same_end, loss);
  };
  // By part, then by the first token: of those after it, the overlapping ones come first.
  const std::size_t begin = number - std::min(number, kMostCandidates);
  for (std::size_t k = number; k-- > begin && candidates[k].span.part == own.part;) {
    compare(candidates[k]);
  }
  const std::size_t end = std::min(candidates.size(), number + kMostCandidates);
  for (std::size_t k = number + 1; k < end; ++k) {
    const PartSpan& other = candidates[k].span;
    if (other.part != own.part || other.tokens.begin >= own.tokens.end) break;
    compare(candidates[k]);
  }
  return rivals;
}

}  // namespace quoth::attribution
