// Sentences and clauses in marks that no rule gives to anybody.
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Adds them without a cue, and without a source unless they stand in a headline or a heading and
// the article says the same words again with one. A paragraph without marks whose words are said in
// marks elsewhere is added too. What is set apart by marks is left out: titles,
// names, single words and phrases.
Candidates find_unattributed_speech(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
