// Quotations with the name of their speaker beneath them, or after them and a dash.
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Gives to the name in the signature
// - what is above a paragraph that is a signature: a paragraph without marks, those that markup
//   sets off together, or one wholly in marks with those that it continues;
// - a paragraph that is wholly in marks, or that markup sets off, and ends with a dash and a
//   signature: “We are late.” — Jo Alder
Candidates find_signed_quotations(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
