// Quotations that continue another one and have its speaker.
#pragma once

#include <vector>

#include "speaker/references.h"

namespace quoth::speaker {

// How many paragraphs further a speaker may go on in words in marks that have no source, where a
// model says how likely that is.
inline constexpr Index kFarContinuation = 6;

// `references` of the sources of all quotations, with those that refer to nobody filled from the
// quotation that each continues. A direct quotation without source and cue also continues the
// direct or mixed one right before it, in its paragraph or the one before; else the last quotation
// with a speaker that is at most `reach` paragraphs before.
std::vector<Reference> with_continuations(const Annotation& annotation,
                                          std::vector<Reference> references, Index reach = 1);

}  // namespace quoth::speaker
