// Quotations that continue another one and have its speaker.
#pragma once

#include <vector>

#include "speaker/references.h"

namespace quoth::speaker {

// `references` of the sources of all quotations, with those that refer to nobody filled from the
// quotation that each continues. A direct quotation without source and cue also continues the
// direct or mixed one right before it, in its paragraph or the one before.
std::vector<Reference> with_continuations(const Annotation& annotation,
                                          std::vector<Reference> references);

}  // namespace quoth::speaker
