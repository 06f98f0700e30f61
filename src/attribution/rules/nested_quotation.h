// Quotations within quotations.
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Words in marks within other marks or within a turn of a transcript, with a report clause of their
// own there before them.
Candidates find_nested_quotations(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
