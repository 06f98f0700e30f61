// Chooses the sources, cues and contents of a paragraph among all spans that its labels might be.
//
// The labels are found a token at a time, and as the best path of all; here a span is judged as a
// whole, and is taken where that is likely enough to be right to the token.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "attribution/draft.h"
#include "attribution/model/span_candidate.h"

namespace quoth::attribution {

// Weights and odds are in 64ths of a natural logarithm.
inline constexpr std::int32_t kOddsUnit = 64;

struct SpanChoice {
  PartSpan span;
  std::int32_t odds = 0;             // of being right, as a logarithm
  std::optional<PartSpan> cue = {};  // that it would belong to; a cue's own span
};

// Those of the spans that do not overlap and are likely enough, in order. Words in quotation marks,
// `quoted`, that are in none of them take the likeliest content that holds them, a cue the
// likeliest source and content, a content the cue, also where these are less likely.
std::vector<SpanChoice> choose_among(const std::vector<SpanChoice>& spans,
                                     std::span<const TokenSpan> quoted);

// Room that a chooser works in, reused from paragraph to paragraph.
struct ChoiceWorkspace {
  SpanLattice lattice;
  SpanFeatures features;
};

// Points into the model's bytes. Immutable; any thread.
class SpanChooser {
 public:
  static Result<SpanChooser> read(std::string_view weights);

  // `paragraph`: in AttributionView::paragraphs. `scores` are of its labels; without them nothing
  // is chosen.
  std::vector<SpanChoice> choose(const Annotation& annotation, const AttributionView& reading,
                                 std::size_t paragraph, std::span<const LabelScores> scores,
                                 const SpanSteps& steps, ChoiceWorkspace& room) const;

 private:
  std::int32_t odds(std::span<const model::FeatureHash> features) const;
  model::WeightRows weights_;
};

}  // namespace quoth::attribution
