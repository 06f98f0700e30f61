// brat's stand-off format, laid out as PolNeAR does.
#pragma once

#include <string>

#include "quoth/annotation.h"

namespace quoth::format {

// The .ann file of one article; offsets are code points, as brat counts.
std::string brat(const Annotation& annotation);

}  // namespace quoth::format
