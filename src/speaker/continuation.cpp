#include "speaker/continuation.h"

namespace quoth::speaker {
namespace {

// Words in marks amid a sentence are of somebody whom the sentence may name: a sign, a law.
bool is_amid_sentence(const Annotation& annotation, const Quotation& quotation) {
  if (quotation.content.empty() || quotation.sentence >= annotation.sentences.size()) return false;
  const Span sentence = annotation.sentences[quotation.sentence].span;
  const std::uint32_t begin = quotation.content.front().begin;
  return sentence.begin < begin && begin < sentence.end;
}

bool continues(const Annotation& annotation, const Quotation& quotation, const Quotation& before) {
  return !quotation.source && !quotation.cue && quotation.type == QuotationType::direct &&
         before.type != QuotationType::indirect && quotation.paragraph <= before.paragraph + 1 &&
         !is_amid_sentence(annotation, quotation);
}

// The earlier quotation that quotation `q` continues; kNone for none.
Index continued(const Annotation& annotation, Index q) {
  const std::vector<Quotation>& quotations = annotation.quotations;
  if (quotations[q].continues && *quotations[q].continues < q) return *quotations[q].continues;
  return q > 0 && continues(annotation, quotations[q], quotations[q - 1]) ? q - 1 : kNone;
}

}  // namespace

std::vector<Reference> with_continuations(const Annotation& annotation,
                                          std::vector<Reference> references) {
  for (Index q = 0; q < references.size(); ++q) {
    if (references[q].referent != kNone) continue;
    const Index before = continued(annotation, q);
    if (before == kNone || references[before].referent == kNone) continue;
    references[q] = references[before];
    references[q].by = ResolvedBy::continuation;
  }
  return references;
}

}  // namespace quoth::speaker
