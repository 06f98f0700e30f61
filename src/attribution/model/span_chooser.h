// Chooses the sources, cues and contents of a paragraph among all spans that its labels might be.
//
// Labels are scored token by token. Here a span is judged as a whole, and is taken if it is likely
// enough to be right to the token.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "attribution/model/candidate_features.h"
#include "model/weight_rows.h"
#include "quoth/result.h"

namespace quoth::attribution {

// Weights and odds are in 64ths of a natural logarithm.
inline constexpr std::int32_t kOddsUnit = 64;

// The least odds of what is taken.
struct ChoiceBounds {
  std::array<std::int32_t, kPartCount> least;  // of a span of each part
  // Of a part that an attribution lacks. That costs the part little, and the other parts of the
  // attribution would be lost without it.
  std::array<std::int32_t, kPartCount> if_lacking;
  // Of a content with words in quotation marks that are in no other. Such words are never dropped
  // silently.
  std::int32_t if_quoted;
};

// Of scores of the linear passes: chances of 34, 26 and 24 in a hundred; of what is lacking 13, 17
// and 14; of what is quoted 8. F1 is best there if one half of the training articles sets them for
// the other.
inline constexpr ChoiceBounds kLinearBounds = {{-42, -67, -74}, {-120, -100, -115}, -160};
// Of scores of the encoder. On news dev, those of the linear passes find 0.4 points less and are
// wrong 0.3 points less often; lower ones find as much more, and are wrong 1.3 points more often.
inline constexpr ChoiceBounds kEncodedBounds = {{-55, -80, -86}, {-190, -190, -190}, -400};

struct SpanChoice {
  PartSpan span;
  std::int32_t odds = 0;             // of being right, as a logarithm
  std::optional<PartSpan> cue = {};  // that it would belong to; of a cue, the cue itself
};

// Those of the spans that do not overlap and are likely enough, in order. Less likely ones are
// taken too: for words in quotation marks, `quoted`, that are in no span, the likeliest content
// that has them; for a cue, the likeliest source and content; for a content, its cue.
std::vector<SpanChoice> choose_among(const std::vector<SpanChoice>& spans,
                                     std::span<const token::TokenRange> quoted,
                                     const ChoiceBounds& bounds = kLinearBounds);

// Memory that a chooser works in, reused from paragraph to paragraph.
struct ChoiceWorkspace {
  SpanLattice lattice;
  SpanFeatures features;
};

// Points into the model's bytes. Immutable; any thread.
class SpanChooser {
 public:
  static Result<SpanChooser> read(std::string_view weights,
                                  const ChoiceBounds& bounds = kLinearBounds);

  // `paragraph`: in AttributionView::paragraphs. `scores` are of its labels; without them nothing
  // is chosen.
  std::vector<SpanChoice> choose(const AttributionView& view, std::size_t paragraph,
                                 std::span<const LabelScores> scores, const SpanSteps& steps,
                                 ChoiceWorkspace& workspace) const;

 private:
  std::int32_t odds(std::span<const model::FeatureHash> features) const;
  model::WeightRows weights_;
  ChoiceBounds bounds_ = kLinearBounds;
};

}  // namespace quoth::attribution
