// Who is who in one article: names, titles, aliases, pronouns.
#pragma once

#include "encoder/encoding.h"
#include "quoth/annotation.h"
#include "speaker/speaker_model.h"
#include "token/token_table.h"

namespace quoth::speaker {

// Resolves the sources of `annotation.quotations` and the names of `annotation.entities`: fills
// `speakers`, and in each quotation speaker, resolved_by (if still none) and addressee, in each
// PERSON or ORG entity its speaker if it names one. The table is the annotation's, with all
// columns. With models, candidates are ranked and the chance of each speaker is part of the
// confidence; without them, rules decide. `encoding`: what the encoder found; null without one.
void resolve_speakers(Annotation& annotation, token::TokenTable table,
                      const SpeakerModels* models = nullptr,
                      const encoder::Encoding* encoding = nullptr);

}  // namespace quoth::speaker
