// What holds of every annotation.
#pragma once

#include "quoth/annotation.h"

namespace quoth {

// Requires that spans are in the text, in order and on character boundaries, indexes are of what
// is there, contents are in paragraphs that are no furniture; and that the JSON is valid, and its
// record the one of the annotation.
void require_sound(const Annotation& article);

}  // namespace quoth
