#include "attribution/rules/subject.h"

#include "model/lexicon.h"

namespace quoth::attribution {
namespace {

constexpr Index kLongest = 12;  // words of a subject

bool is_active(const AttributionView& view, token::TokenRange cue) {
  static const model::Lexicon& passive = model::Lexicon::named("passive_auxiliaries");
  if (!is_finite(view.at(cue.begin).tag)) return false;
  for (Index i = cue.begin; i < cue.end; ++i) {
    if (passive.contains(view.lemma_of(i))) return false;
  }
  return true;
}

}  // namespace

Candidates give_subjects(const AttributionView& view, Candidates candidates) {
  for (AttributionCandidate& candidate : candidates.attributions) {
    if (candidate.source || !candidate.cue || candidate.content.size() < 2) continue;
    const token::TokenRange cue = *candidate.cue;
    const token::TokenRange piece = candidate.content.front();
    const bool around = piece.end == cue.begin && candidate.content[1].begin >= cue.end;
    if (!around || piece.size() > kLongest || !is_noun(view.at(piece.end - 1).tag)) continue;
    if (!is_active(view, cue)) continue;
    candidate.source = piece;
    candidate.content.erase(candidate.content.begin());
  }
  return candidates;
}

}  // namespace quoth::attribution
