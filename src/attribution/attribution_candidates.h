// From labels and links to quotations, and the rules of marks and layout on top.
#pragma once

#include <vector>

#include "attribution/draft.h"
#include "attribution/model/attribution_model.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// `reading` is of the annotation; trees are added to it.
std::vector<Draft> draft_quotations(const Annotation& annotation, const AttributionModel& model,
                                    AttributionView& reading);

}  // namespace quoth::attribution
