// Who is who in one article: names, titles, aliases, pronouns.
#pragma once

#include "quoth/annotation.h"

namespace quoth::speaker {

// Resolves the sources of `annotation.quotations` and the names of `annotation.entities`: fills
// `speakers`, and in each quotation speaker, resolved_by (where still none) and addressee, in each
// PERSON or ORG entity its speaker where it names one. Uses all other layers.
void resolve_speakers(Annotation& annotation);

}  // namespace quoth::speaker
