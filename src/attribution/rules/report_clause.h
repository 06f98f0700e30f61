// Report clauses ("she said", "according to the mayor") found by rules: for words in quotation
// marks that the models gave to nobody.
#pragma once

#include <optional>

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// The clause after words that end before `token`: its verb is near, and in the same sentence. The
// sentence must be parsed, here and below.
std::optional<ReportClause> report_after(const AttributionView& view, Index token);
// The clause before words that begin at `token`.
std::optional<ReportClause> report_before(const AttributionView& view, Index token);

// The words within a range that the tree gives a verb as its subject.
std::optional<token::TokenRange> subject_of(const AttributionView& view, Index verb,
                                            token::TokenRange within);

// Whether the token may stand between a report clause and the words that it leads to.
bool leads_to_content(const AttributionView& view, Index token);

}  // namespace quoth::attribution
