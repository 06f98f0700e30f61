// Quotations with the name of their speaker beneath them, or behind them after a dash.
#pragma once

#include <vector>

#include "attribution/draft.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Gives to the name in the signature
// - what stands above a paragraph that is a signature: a paragraph without marks, or one wholly in
//   marks with those that it goes on from;
// - a paragraph wholly in marks that ends with a dash and a signature: “We are late.” — Jo Alder
void draft_signed_quotations(const Annotation& annotation, const AttributionView& reading,
                             std::vector<Draft>& drafts);

}  // namespace quoth::attribution
