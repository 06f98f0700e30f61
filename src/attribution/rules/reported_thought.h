// What someone thinks, reported in a clause without marks.
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// "She thinks the bridge should close": a person or a pronoun of the third person, a finite verb of
// thought (lexicon clause_thoughts), and a finite clause or one with "that", up to the end of the
// sentence. The corpora mark thought only where it is clear, so the models miss such sentences.
// Only sentences are looked at in which nothing is attributed.
Candidates find_reported_thoughts(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
