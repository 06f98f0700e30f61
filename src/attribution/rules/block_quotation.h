// Paragraphs without marks that markup sets off as a quotation: <blockquote>, "> We are late."
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Gives a run of such paragraphs to whom the paragraph before it names:
// - the source of its report clause, if the clause ends with a colon or has no content there;
// - the only person, or else the only organization, in a last sentence that ends with a colon;
// - the person whose name alone is a heading.
// Runs that nobody introduces, that begin in marks or that are signed stay as they are.
Candidates find_block_quotations(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
