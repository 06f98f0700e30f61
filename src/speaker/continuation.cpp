#include "speaker/continuation.h"

namespace quoth::speaker {
namespace {

bool continues(const Quotation& quotation, const Quotation& before) {
  return !quotation.source && !quotation.cue && quotation.type == QuotationType::direct &&
         before.type != QuotationType::indirect && quotation.paragraph <= before.paragraph + 1;
}

// The earlier quotation that quotation `q` continues; kNone for none.
Index continued(const std::vector<Quotation>& quotations, Index q) {
  if (quotations[q].continues && *quotations[q].continues < q) return *quotations[q].continues;
  return q > 0 && continues(quotations[q], quotations[q - 1]) ? q - 1 : kNone;
}

}  // namespace

std::vector<Reference> with_continuations(const Annotation& annotation,
                                          std::vector<Reference> references) {
  for (Index q = 0; q < references.size(); ++q) {
    if (references[q].referent != kNone) continue;
    const Index before = continued(annotation.quotations, q);
    if (before == kNone || references[before].referent == kNone) continue;
    references[q] = {references[before].referent, ResolvedBy::continuation,
                     references[before].chance};
  }
  return references;
}

}  // namespace quoth::speaker
