// Interviews whose questions have no labels and whose answers have no marks, as magazines print
// them: a question on a line of its own, often bold, and the answer below or after it.
#pragma once

#include "attribution/attribution_candidate.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Gives the answers to the one person whom the headline names, or else the paragraphs before the
// first question. There are at least three questions; some of them have "you" and half of the
// answers "I" or "we", so that the questions that a paper answers itself are no interview. The
// questions are quotations too, without a source unless a label is before the first one.
// Candidates within them are dropped as in a transcript.
Candidates find_interview_answers(const AttributionView& view, Candidates candidates);

}  // namespace quoth::attribution
