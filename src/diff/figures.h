// Finds the numbers, dates and amounts that changed.
#pragma once

#include <vector>

#include "quoth/report.h"

namespace quoth::diff {

// The replacements among `words` in which one number, weekday or month took the place of another.
// "nine" and "9", "1,200" and "1200" are equal; a figure that came or went is none of them.
std::vector<WordChange> changed_figures(const std::vector<WordChange>& words);

}  // namespace quoth::diff
