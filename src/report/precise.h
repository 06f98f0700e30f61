// Keeps what is nearly always right.
#pragma once

#include "quoth/annotation.h"

namespace quoth::report {

// From this confidence on, at most two quotations of 100 are what nobody said or were given to
// somebody else: fixed by cross-validation on articles that the models had not seen
// (data/models/README.md).
inline constexpr double kPrecise = 0.97;

// Removes the quotations whose confidence is lower, and the links to them. Speakers and entities
// stay.
void keep_likely(Annotation& annotation, double confidence);

}  // namespace quoth::report
