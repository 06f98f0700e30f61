#include "attribution/attribution_finder.h"

#include <utility>

#include "attribution/attributions.h"
#include "attribution/quotations.h"

namespace quoth::attribution {
namespace {

// Set by hand: the corpus that confidence is trained on has few signatures and transcripts.
constexpr float kLaidOutConfidence = 0.9F;
// Below it attributions are left out: one in seven of them is right.
constexpr float kLeastConfidence = 0.2F;

}  // namespace

Result<AttributionFinder> AttributionFinder::load(std::string_view model) {
  Result<AttributionModel> loaded = AttributionModel::load(model);
  if (!loaded) return loaded.error();
  AttributionFinder finder;
  finder.model_ = *std::move(loaded);
  return finder;
}

std::vector<Quotation> AttributionFinder::find(const token::TokenTable& table,
                                               const encoder::Encoding* encoding) const {
  const SpanReader& reader = encoding != nullptr ? model_.encoded : model_.linear;
  AttributionView view = AttributionView::of(table, model_.cue_odds);
  view.encoding = encoding;
  std::vector<AttributionCandidate> found = find_attributions(model_, view);
  for (AttributionCandidate& each : found) {
    each.confidence =
        each.is_laid_out() ? kLaidOutConfidence : reader.confidence(evidence_of(each));
  }
  found = without(std::move(found), [](const AttributionCandidate& each) {
    return each.confidence < kLeastConfidence;
  });
  return quotations_of(view, found);
}

}  // namespace quoth::attribution
