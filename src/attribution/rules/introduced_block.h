// Paragraphs without marks after a line that introduces them: "The council said:".
#pragma once

#include <optional>

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// The report clause, with a source, that ends a paragraph with a colon.
std::optional<ReportClause> introduction_in(const AttributionView& view,
                                            const Candidates& candidates,
                                            token::TokenRange paragraph);

// Adds the paragraph, or the items of the list, after a line that ends with a report clause and a
// colon, unless a candidate reports most of it that begins there. The paragraph is said word for
// word, unless "that" is before the colon; if it is in the first person, it goes on with those
// after it that are.
Candidates find_introduced_blocks(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
