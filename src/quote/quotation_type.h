// Direct, mixed or indirect.
#pragma once

#include "quote/draft.h"
#include "quote/reading.h"
#include "quoth/annotation.h"

namespace quoth {

// How much of the content stands in quotation marks. A word that leads up to a mark ("that") or
// closes behind one does not make a quotation mixed.
QuotationType type_of(const Annotation& annotation, const Reading& reading, const Draft& draft);

}  // namespace quoth
