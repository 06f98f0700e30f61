// From labels and links to quotations, and the rules of marks and layout on top.
#pragma once

#include <vector>

#include "quote/attribution_model.h"
#include "quote/draft.h"
#include "quote/reading.h"

namespace quoth {

// `reading` is of the annotation; trees are added to it.
std::vector<Draft> draft_quotations(const Annotation& annotation, const AttributionModel& model,
                                    Reading& reading);

}  // namespace quoth
