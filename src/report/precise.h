// Keeps what is nearly always right.
#pragma once

#include "quoth/annotation.h"

namespace quoth::report {

// The confidence from which on 98 quotations of 100 have the right content and speaker, fixed by
// cross-validation on articles that the models had not seen (data/models/README.md).
inline constexpr double kPrecise = 0.9;

// Removes the quotations whose confidence is lower, and the links to them. Speakers and entities
// stay.
void keep_likely(Annotation& annotation, double confidence);

}  // namespace quoth::report
