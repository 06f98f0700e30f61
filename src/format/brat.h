// The stand-off format of brat, with the layout of PolNeAR.
#pragma once

#include <string>

#include "quoth/annotation.h"

namespace quoth::format {

// The .ann file of one article. Offsets are in code points, as in brat.
std::string brat(const Annotation& annotation);

}  // namespace quoth::format
