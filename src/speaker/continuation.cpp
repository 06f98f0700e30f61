#include "speaker/continuation.h"

#include <algorithm>

namespace quoth::speaker {
namespace {

// Words in marks amid a sentence are of somebody whom the sentence may name: a sign, a law.
bool is_amid_sentence(const Annotation& annotation, const Quotation& quotation) {
  if (quotation.content.empty() || quotation.sentence >= annotation.sentences.size()) return false;
  const Span sentence = annotation.sentences[quotation.sentence].span;
  const std::uint32_t begin = quotation.content.front().begin;
  return sentence.begin < begin && begin < sentence.end;
}

// Titles in marks repeat what is said below them.
bool is_in_title(const Annotation& annotation, const Quotation& quotation) {
  if (quotation.paragraph >= annotation.paragraphs.size()) return false;
  const Role role = annotation.paragraphs[quotation.paragraph].role;
  return role == Role::headline || role == Role::standfirst || role == Role::heading;
}

// Words that have neither marks nor a source are a question in an interview.
bool is_unmarked(const Annotation& annotation, const Quotation& quotation) {
  constexpr std::ptrdiff_t kMostWithin = 4;  // other marks before the words within the outer ones
  if (quotation.content.empty()) return false;
  const std::uint32_t begin = quotation.content.front().begin;
  const auto& quoted = annotation.quoted;
  const auto after = std::ranges::upper_bound(quoted, begin, {},
                                              [](const Quoted& each) { return each.span.begin; });
  const auto first = after - std::min(after - quoted.begin(), kMostWithin);
  return std::none_of(first, after, [&](const Quoted& each) { return begin < each.span.end; });
}

// Whether it may continue another one.
bool is_open(const Annotation& annotation, const Quotation& quotation) {
  return !quotation.source && !quotation.cue && quotation.type == QuotationType::direct &&
         !is_unmarked(annotation, quotation) && !is_amid_sentence(annotation, quotation) &&
         !is_in_title(annotation, quotation);
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
    // Marks say more than a pronoun: “We are late. / “We are sorry,” she added.
    const bool pronoun = quotations[q].continues && references[q].by == ResolvedBy::pronoun;
    if (references[q].referent != kNone && !pronoun) continue;
    if (pronoun && references[q].referent == references[*quotations[q].continues].referent)
      continue;
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
