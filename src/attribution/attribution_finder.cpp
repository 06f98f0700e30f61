#include "attribution/attribution_finder.h"

#include <algorithm>
#include <utility>

#include "attribution/attributions.h"
#include "attribution/model/quoted_range.h"
#include "attribution/quotations.h"

namespace quoth::attribution {
namespace {

// Set by hand: the corpus that confidence is trained on has few signatures and transcripts.
constexpr float kLaidOutConfidence = 0.9F;
// Below it attributions without a sentence in quotation marks are left out: one in seven of them is
// right.
constexpr float kLeastConfidence = 0.2F;

// Whether a sentence or a clause of the content is in quotation marks.
bool has_speech_in_marks(const AttributionView& view, const AttributionCandidate& candidate) {
  return std::ranges::any_of(candidate.content, [&](token::TokenRange piece) {
    auto quoted = std::ranges::partition_point(
        view.quoted, [&](const QuotedRange& each) { return each.tokens.end <= piece.begin; });
    while (quoted != view.quoted.end() && quoted->tokens.begin < piece.end) {
      if (is_speech(view, quoted->tokens)) return true;
      ++quoted;
    }
    return false;
  });
}

}  // namespace

Result<AttributionFinder> AttributionFinder::load(std::string_view model) {
  Result<AttributionModel> loaded = AttributionModel::load(model);
  if (!loaded) return loaded.error();
  AttributionFinder finder;
  finder.model_ = *std::move(loaded);
  return finder;
}

std::vector<Quotation> AttributionFinder::find(const token::TokenTable& table,
                                               const encoder::Encoding* encoding,
                                               const std::vector<Span>& set_off) const {
  const SpanReader& reader = encoding != nullptr ? model_.encoded : model_.linear;
  AttributionView view = AttributionView::of(table, model_.cue_odds);
  view.encoding = encoding;
  view.set_off = set_off;
  std::vector<AttributionCandidate> found = find_attributions(model_, view);
  for (AttributionCandidate& each : found) {
    each.confidence =
        each.is_laid_out() ? kLaidOutConfidence : reader.confidence(evidence_of(each));
  }
  found = without(std::move(found), [&](const AttributionCandidate& each) {
    return each.confidence < kLeastConfidence && !has_speech_in_marks(view, each);
  });
  return quotations_of(view, found);
}

}  // namespace quoth::attribution
