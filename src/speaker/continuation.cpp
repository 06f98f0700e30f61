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

// Whether it may continue another one.
bool is_open(const Annotation& annotation, const Quotation& quotation) {
  return !quotation.source && !quotation.cue && quotation.type == QuotationType::direct &&
         !is_amid_sentence(annotation, quotation);
}

bool continues(const Annotation& annotation, const Quotation& quotation, const Quotation& before) {
  return is_open(annotation, quotation) && before.type != QuotationType::indirect &&
         quotation.paragraph <= before.paragraph + 1;
}

// The earlier quotation that quotation `q` continues; kNone for none.
Index continued(const Annotation& annotation, Index q) {
  const std::vector<Quotation>& quotations = annotation.quotations;
  if (quotations[q].continues && *quotations[q].continues < q) return *quotations[q].continues;
  return q > 0 && continues(annotation, quotations[q], quotations[q - 1]) ? q - 1 : kNone;
}

// The last one before `q` that has a speaker; kNone if it is too far away.
Index last_spoken(const Annotation& annotation, const std::vector<Reference>& references, Index q,
                  Index reach) {
  const std::vector<Quotation>& quotations = annotation.quotations;
  for (Index before = q; before-- > 0;) {
    if (quotations[before].paragraph + reach < quotations[q].paragraph) break;
    if (references[before].referent != kNone) return before;
  }
  return kNone;
}

}  // namespace

std::vector<Reference> with_continuations(const Annotation& annotation,
                                          std::vector<Reference> references, Index reach) {
  const std::vector<Quotation>& quotations = annotation.quotations;
  for (Index q = 0; q < references.size(); ++q) {
    if (references[q].referent != kNone) continue;
    Index before = continued(annotation, q);
    const bool far = before == kNone || references[before].referent == kNone;
    if (far && reach > 1 && is_open(annotation, quotations[q])) {
      before = last_spoken(annotation, references, q, reach);
    }
    if (before == kNone || references[before].referent == kNone) continue;
    references[q] = references[before];
    references[q].by = ResolvedBy::continuation;
    references[q].apart += quotations[q].paragraph - quotations[before].paragraph;
    if (far) references[q].description.clear();
  }
  return references;
}

}  // namespace quoth::speaker
