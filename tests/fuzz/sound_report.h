// What holds of every report, in every format.
#pragma once

#include "quoth/diff.h"
#include "quoth/report.h"

namespace quoth {

// Requires that text and Markdown have no control characters, CSV has one number of fields, and the
// page no script but its own.
void require_sound(const Report& report, const Texts& texts);

// The same of the changes between two reports.
void require_sound(const Report& before, const Report& after, const Texts& texts);

// Requires that the JSON is valid and read back as it was written; of what was made from valid
// JSON.
void require_sound_json(const Report& before, const Report& after, const Texts& texts);

}  // namespace quoth
