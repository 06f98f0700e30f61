// Whom a quotation was said to: "told Jo Alder", "in an interview with the Birch Courier".
#pragma once

#include "speaker/document_view.h"

namespace quoth::speaker {

// The last token of the name that the words around the cue lead to; kNone if there is none.
Index find_addressee(const DocumentView& view, const Quotation& quotation);

}  // namespace quoth::speaker
