// The person who is named after an office.
#pragma once

#include "speaker/document_view.h"
#include "speaker/phrase.h"

namespace quoth::speaker {

// The last token of the name; kNone if there is none. `phrase` is the one that the tokens begin
// with. "Secretary of State Jo Alder", "bank president and former mayor Jo Alder", "Elm Bank chief
// of staff Jo Alder".
Index titled_person(const DocumentView& view, const Phrase& phrase, TokenRange tokens);

}  // namespace quoth::speaker
