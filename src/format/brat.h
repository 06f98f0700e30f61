// Stand-off files for the annotation tool brat, with attributions as PolNeAR lays them out.
#pragma once

#include <string>

#include "quoth/annotation.h"

namespace quoth::format {

// The .ann of an article, in code points of its text, which brat wants beside it as .txt.
std::string brat(const Annotation& annotation);

// annotation.conf of the folder: the labels, and what an attribution is made of.
std::string brat_configuration();

}  // namespace quoth::format
