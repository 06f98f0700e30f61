// Direct, mixed or indirect.
#pragma once

#include "attribution/draft.h"
#include "attribution/model/attribution_view.h"
#include "quoth/annotation.h"

namespace quoth::attribution {

// How much of the content stands in quotation marks. A word that leads up to a mark ("that") or
// closes behind one does not make a quotation mixed.
QuotationType type_of(const Annotation& annotation, const AttributionView& reading,
                      const Draft& draft);

}  // namespace quoth::attribution
