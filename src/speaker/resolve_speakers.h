// Who is who in one article: names, titles, aliases, pronouns.
#pragma once

#include "quoth/annotation.h"

namespace quoth::speaker {

// Resolves the sources of `annotation.quotations` and the names of `annotation.entities`: fills
// `speakers`, and in each quotation speaker, resolved_by (if still none) and addressee, in each
// PERSON or ORG entity its speaker if it names one.
void resolve_speakers(Annotation& annotation);

}  // namespace quoth::speaker
